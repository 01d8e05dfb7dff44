// title: 核查：投影 | Audit: projection
// summary: LINKED 关系与衔接不一致之处：缺失、多余、重复、两端或属性不符；没有问题时为空。 | Where the LINKED relationships are out of step with the linkages: missing, stray, doubled, other ends or other properties; empty when all is well.
// column linkage | 衔接 | Linkage
// column problem | 问题 | Problem
// column from | 起点 | From
// column to | 终点 | To

CALL {
  MATCH (l:Linkage) WHERE l.type <> 'no_counterpart' AND (l.status = 'accepted' OR l.status = 'in_review')
  OPTIONAL MATCH (a:Entity)-[r:LINKED]->(b:Entity) WHERE r.linkageId = l.id
  WITH l, count(r) AS projected
  WHERE projected <> 1
  RETURN l.id AS linkage, CASE projected WHEN 0 THEN 'missing' ELSE 'doubled' END AS problem, l.fromId AS from, l.toId AS to
UNION ALL
  MATCH (a:Entity)-[r:LINKED]->(b:Entity)
  OPTIONAL MATCH (l:Linkage {id: r.linkageId})
  OPTIONAL MATCH (l)-[:FROM]->(x:Entity)
  OPTIONAL MATCH (l)-[:TO]->(y:Entity)
  WITH a, r, b, CASE
      WHEN l.id IS NULL OR l.type = 'no_counterpart' OR NOT (l.status = 'accepted' OR l.status = 'in_review') THEN 'stray'
      WHEN coalesce(x.id, '') <> a.id OR coalesce(y.id, '') <> b.id THEN 'other_ends'
      WHEN coalesce(r.type, '') <> l.type OR coalesce(r.aspect, '') <> l.aspectId OR coalesce(r.status, '') <> l.status
        OR coalesce(r.state, '') <> l.state OR coalesce(r.score, 99) <> coalesce(l.score, 99) THEN 'other_properties'
    END AS problem
  WHERE problem IS NOT NULL
  RETURN r.linkageId AS linkage, problem AS problem, a.id AS from, b.id AS to
}
WITH linkage, problem, from, to
RETURN linkage AS linkage, problem AS problem, from AS from, to AS to
ORDER BY linkage, problem, from, to
