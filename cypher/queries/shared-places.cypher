// title: 共同地点 | Shared places
// summary: 本规划与其他规划都落到的地点（条款涉及、文本载明，或经其项目所在），以及其间已有多少项衔接。 | Places that this plan and another both touch (a clause is about them, a text names them, or a project stands there), and how many linkages already join what touches them.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column place | 地点标识 | Place id
// column placeZh | 地点 | Place (zh)
// column placeEn | 地点（英文） | Place (en)
// column kind | 类别 | Kind
// column plan | 规划标识 | Plan id
// column planZh | 规划 | Plan (zh)
// column planEn | 规划（英文） | Plan (en)
// column ours | 我方条款与文本 | Our clauses and texts
// column theirs | 对方条款与文本 | Their clauses and texts
// column linkageCount | 已有衔接 | Linkages between them

MATCH (c:Entity {planId: $plan})-[:ABOUT|NAMES]->(y:Entity)
MATCH (y)-[:LOCATED_IN*0..1]->(s:Place)
WITH DISTINCT s, c.id AS id ORDER BY id
WITH s, collect(id) AS ours
MATCH (s)<-[:LOCATED_IN*0..1]-(y:Entity)
MATCH (y)<-[:ABOUT|NAMES]-(x:Entity) WHERE x.planId <> $plan
WITH DISTINCT s, ours, x.planId AS planId, x.id AS id ORDER BY id
WITH s, ours, planId, collect(id) AS theirs
OPTIONAL MATCH (l:Linkage) WHERE l.status IN $statuses AND ((l.fromId IN ours AND l.toId IN theirs) OR (l.fromId IN theirs AND l.toId IN ours))
WITH s, ours, planId, theirs, count(l) AS linkageCount
OPTIONAL MATCH (q:Plan {id: planId})
RETURN s.id AS place, s.titleZh AS placeZh, s.titleEn AS placeEn, s.kind AS kind, q.id AS plan, q.titleZh AS planZh, q.titleEn AS planEn,
  ours AS ours, theirs AS theirs, linkageCount AS linkageCount
ORDER BY place, q.levelRank, plan
