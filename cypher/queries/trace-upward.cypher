// title: 向上追溯 | Trace upward
// summary: 从规划的条款和目标出发，沿落实、细化、分解、照应、支撑和指标承接，一步步追到上位规划，并列出更上位的依据。 | From clauses and targets of the plan upward, step by step along what implements, refines, decomposes, restates, supports or inherits, with the plans that stand above still.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter clause: string of Entity = "" | 起点，留空为全部 | Start, empty for all
// parameter types: string[] of LinkageType = ["implements", "refines", "decomposes", "restates", "supports"] | 计入的衔接类型 | Linkage types followed
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses followed
// column start | 起点标识 | Start
// column startNumber | 起点条号 | Start, number
// column startZh | 起点 | Start (zh)
// column startEn | 起点（英文） | Start (en)
// column length | 步数 | Steps
// column steps | 各步 | Steps in order
// column weakest | 最低分值 | Lowest score
// column inReview | 有待审的步骤 | A step is in review
// column top | 终点标识 | End
// column topZh | 终点 | End (zh)
// column topEn | 终点（英文） | End (en)
// column topPlan | 终点规划标识 | Plan at the end
// column topPlanZh | 终点规划 | Plan at the end (zh)
// column topPlanEn | 终点规划（英文） | Plan at the end (en)
// column topLevel | 终点层级 | Level at the end
// column above | 更上位的规划 | Plans above still

MATCH (f:Plan {id: $plan})
MATCH (a:Entity {planId: f.id}) WHERE (a:Clause OR a:Target) AND ($clause = '' OR a.id = $clause)
MATCH p = (a)-[:LINKED|INHERITS*1..4]->(b:Entity)
WHERE all(r IN relationships(p) WHERE type(r) = 'INHERITS' OR (r.type IN $types AND r.status IN $statuses AND r.state <> 'conflict'))
WITH f, a, b, [x IN nodes(p) | x.id] AS ids, [x IN nodes(p) | coalesce(x.planId, '')] AS planIds, length(p) AS length,
  [r IN relationships(p) | {type: coalesce(r.type, 'inherits'), mode: r.mode, score: r.score, status: r.status, linkage: r.linkageId,
    to: endNode(r).id, toZh: endNode(r).titleZh, toEn: endNode(r).titleEn, toPlan: endNode(r).planId}] AS steps
MATCH (q:Plan {id: b.planId}) WHERE q.levelRank < f.levelRank
WITH a, b, q, ids, length, steps, reduce(key = '', s IN steps | key + ' ' + coalesce(s.linkage, s.type) + ' ' + s.to) AS key
OPTIONAL MATCH chain = (q)-[:BASED_ON|IMPLEMENTS*1..3]->(u:Plan)
WITH a, b, q, length, steps, key, u.id AS aboveId, u.levelRank AS aboveRank ORDER BY aboveRank DESC, aboveId
WITH a, b, q, length, steps, key, collect(DISTINCT aboveId) AS above
UNWIND steps AS step
WITH a, b, q, length, steps, key, above, min(step.score) AS weakest, count(CASE WHEN step.status = 'in_review' THEN 1 END) AS waiting
RETURN a.id AS start, a.clauseNumber AS startNumber, a.titleZh AS startZh, a.titleEn AS startEn, length AS length, steps AS steps, weakest AS weakest,
  waiting > 0 AS inReview, b.id AS top, b.titleZh AS topZh, b.titleEn AS topEn, q.id AS topPlan, q.titleZh AS topPlanZh, q.titleEn AS topPlanEn,
  q.level AS topLevel, above AS above
ORDER BY start, length DESC, key
