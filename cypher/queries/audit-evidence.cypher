// title: 核查：证据 | Audit: evidence
// summary: 计入的衔接中，缺一方证据、缺理由、证据没有出处或与原文不符的；没有问题时为空。 | Linkages that count although a side has no evidence, the rationale is missing, or a piece of evidence cites nothing or not what stands there; empty when all is well.
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 核查的衔接状态 | Linkage statuses audited
// column linkage | 衔接 | Linkage
// column status | 状态 | Status
// column problem | 问题 | Problem
// column side | 一方 | Side
// column evidence | 证据 | Evidence

CALL {
  MATCH (l:Linkage) WHERE l.status IN $statuses
  UNWIND ['from', 'to'] AS side
  OPTIONAL MATCH (l)-[r:EVIDENCED_BY]->(:Evidence) WHERE r.side = side
  WITH l, side, count(r) AS pieces
  WHERE pieces = 0
  RETURN l.id AS linkage, l.status AS status, 'no_evidence' AS problem, side AS side, null AS evidence
UNION ALL
  MATCH (l:Linkage) WHERE l.status IN $statuses AND trim(coalesce(l.rationaleZh, '') + coalesce(l.rationaleEn, '')) = ''
  RETURN l.id AS linkage, l.status AS status, 'no_rationale' AS problem, null AS side, null AS evidence
UNION ALL
  MATCH (l:Linkage)-[r:EVIDENCED_BY]->(e:Evidence) WHERE l.status IN $statuses
  OPTIONAL MATCH (e)-[:QUOTES]->(x:Entity)
  OPTIONAL MATCH (e)-[:CITED_FROM]->(s:Source)
  WITH l, r, e, x, count(s) AS sources
  WITH l, r, e, CASE
      WHEN x.id IS NULL THEN 'quotes_nothing'
      WHEN e.kind = 'quote' AND NOT coalesce(x.text, '') CONTAINS e.exact THEN 'not_verbatim'
      WHEN e.kind = 'heading' AND coalesce(x.heading, '') <> e.exact THEN 'not_verbatim'
      WHEN sources = 0 THEN 'no_source'
    END AS problem
  WHERE problem IS NOT NULL
  RETURN l.id AS linkage, l.status AS status, problem AS problem, r.side AS side, e.id AS evidence
}
WITH linkage, status, problem, side, evidence
RETURN linkage AS linkage, status AS status, problem AS problem, side AS side, evidence AS evidence
ORDER BY linkage, problem, side, evidence
