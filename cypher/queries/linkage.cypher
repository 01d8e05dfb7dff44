// title: 衔接详情 | Linkage in full
// summary: 一项衔接的全部内容和双方证据；不指定时列出规划的每一项。 | All there is about one linkage, with the evidence of both sides; every linkage of the plan when none is named.
// parameter linkage: string of Linkage = "" | 衔接，留空为全部 | Linkage, empty for all
// parameter plan: string of Plan = focus | 未指定衔接时的规划 | Plan, when no linkage is named
// column linkage | 衔接 | Linkage
// column titleZh | 题名 | Title (zh)
// column titleEn | 英文题名 | Title (en)
// column fromId | 我方标识 | From
// column fromNumber | 我方条号 | From, number
// column fromZh | 我方 | From (zh)
// column fromEn | 我方（英文） | From (en)
// column fromLabel | 我方是 | From, label
// column fromPlan | 我方规划标识 | Plan of the from side
// column fromPlanZh | 我方规划 | Plan of the from side (zh)
// column fromPlanEn | 我方规划（英文） | Plan of the from side (en)
// column toId | 对方标识 | To
// column toNumber | 对方条号 | To, number
// column toZh | 对方 | To (zh)
// column toEn | 对方（英文） | To (en)
// column toLabel | 对方是 | To, label
// column toPlan | 对方规划标识 | Counterpart plan
// column toPlanZh | 对方规划 | Counterpart plan (zh)
// column toPlanEn | 对方规划（英文） | Counterpart plan (en)
// column aspect | 方面标识 | Aspect id
// column aspectZh | 方面 | Aspect (zh)
// column aspectEn | 方面（英文） | Aspect (en)
// column type | 类型 | Type
// column duty | 义务 | Duty
// column score | 分值 | Score
// column confidence | 把握 | Confidence
// column status | 状态 | Status
// column state | 衔接情况 | State
// column justification | 判定方式 | Justification
// column rationaleZh | 理由 | Rationale (zh)
// column rationaleEn | 理由（英文） | Rationale (en)
// column author | 判读人 | Author
// column judgedOn | 判读日期 | Judged on
// column fromEvidence | 我方证据 | Evidence of the from side
// column toEvidence | 对方证据 | Evidence of the to side

MATCH (l:Linkage)-[:FROM]->(a:Entity) WHERE l.id = $linkage OR ($linkage = '' AND l.fromPlanId = $plan)
MATCH (l)-[:TO]->(b:Entity)
OPTIONAL MATCH (ap:Plan {id: l.fromPlanId})
OPTIONAL MATCH (bp:Plan {id: l.toPlanId})
OPTIONAL MATCH (s:Aspect {id: l.aspectId})
OPTIONAL MATCH (l)-[:EVIDENCED_BY]->(e:Evidence)
OPTIONAL MATCH (e)-[:QUOTES]->(x:Entity)
OPTIONAL MATCH (holder:Entity)-[:SETS]->(x)
OPTIONAL MATCH (e)-[:CITED_FROM]->(c:Source)
// Of several sources an official one is named, and only an official one that is safe to open becomes a link.
WITH l, a, b, ap, bp, s, e, x, c, head([y IN labels(x) WHERE y <> 'Entity']) AS label,
  coalesce(x.documentId, holder.documentId, holder.id) AS held,
  CASE WHEN x:Clause THEN x.id WHEN holder:Clause THEN holder.id END AS clauseId,
  CASE WHEN c.flag = 'official' AND c.linkSafety = 'ok' THEN c.url END AS url,
  CASE WHEN c.flag = 'official' AND c.linkSafety = 'ok' THEN 1 WHEN c.flag = 'official' THEN 2 ELSE 3 END AS standing
WITH l, a, b, ap, bp, s, e, standing, c.id AS source, {id: e.id, side: e.side, kind: e.kind, exact: e.exact, locator: e.locator, locatorEn: e.locatorEn,
  quotesId: x.id, quotesLabel: label, quotesZh: x.titleZh, quotesEn: x.titleEn, clauseId: clauseId, documentId: CASE WHEN label = 'Document' THEN x.id ELSE held END,
  sourceId: c.id, sourceTitleZh: c.titleZh, sourceTitleEn: c.titleEn, publisherZh: c.publisherZh, publisherEn: c.publisherEn,
  publishedOn: c.publishedOn, flag: c.flag, url: url} AS cite
ORDER BY e.id, standing, source, cite.quotesId, cite.documentId
WITH l, a, b, ap, bp, s, e.id AS evidence, collect(cite) AS cites
WITH l, a, b, ap, bp, s, evidence, head(cites) AS cite ORDER BY evidence
WITH l, a, b, ap, bp, s, collect(cite) AS cites
RETURN l.id AS linkage, l.titleZh AS titleZh, l.titleEn AS titleEn,
  a.id AS fromId, a.clauseNumber AS fromNumber, a.titleZh AS fromZh, a.titleEn AS fromEn, head([x IN labels(a) WHERE x <> 'Entity']) AS fromLabel,
  l.fromPlanId AS fromPlan, ap.titleZh AS fromPlanZh, ap.titleEn AS fromPlanEn,
  b.id AS toId, b.clauseNumber AS toNumber, b.titleZh AS toZh, b.titleEn AS toEn, head([x IN labels(b) WHERE x <> 'Entity']) AS toLabel,
  l.toPlanId AS toPlan, bp.titleZh AS toPlanZh, bp.titleEn AS toPlanEn,
  l.aspectId AS aspect, s.titleZh AS aspectZh, s.titleEn AS aspectEn, l.type AS type, l.duty AS duty, l.score AS score,
  l.confidence AS confidence, l.status AS status, l.state AS state, l.justification AS justification, l.rationaleZh AS rationaleZh, l.rationaleEn AS rationaleEn,
  l.author AS author, l.judgedOn AS judgedOn,
  [y IN cites WHERE y.side = 'from'] AS fromEvidence, [y IN cites WHERE y.side = 'to'] AS toEvidence
ORDER BY linkage
