// title: 无依托条款 | Orphans
// summary: 本规划的任务和保障措施中，与任何上位或同位规划都没有衔接、也未写明其他规划的条款。 | Tasks and safeguards of this plan that rest on no clause of a superior or peer plan and name no other plan.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter kinds: string[] of ClauseKind = ["task", "safeguard"] | 查看的条款类别 | Kinds of clause looked at
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column clause | 条款 | Clause
// column number | 条号 | Number
// column titleZh | 标题 | Heading (zh)
// column titleEn | 标题（英文） | Heading (en)
// column kind | 类别 | Kind
// column noCounterpart | 判为无对应 | Judged to have no counterpart
// column waiting | 待审与建议 | Waiting for review

MATCH (f:Plan {id: $plan})
MATCH (c:Clause {planId: f.id}) WHERE c.kind IN $kinds
// What rests on something as a whole is not asked for again item by item.
OPTIONAL MATCH (c)<-[:HAS_SUBCLAUSE]-(whole:Clause)
WITH f, c, whole.kind AS wholeKind
WHERE wholeKind IS NULL OR NOT wholeKind IN $kinds
OPTIONAL MATCH (c)-[:HAS_SUBCLAUSE*0..6]->(x:Clause)
OPTIONAL MATCH (x)-[:SETS]->(t:Target)
OPTIONAL MATCH (x)-[named:REQUIRES_COORDINATION|MENTIONS]->(:PlanMention)
WITH f, c, collect(DISTINCT x.id) AS parts, collect(DISTINCT t.id) AS targets, count(named) AS named
WITH f, c, parts + targets AS parts, named WHERE named = 0
OPTIONAL MATCH (l:Linkage) WHERE l.fromId IN parts OR l.toId IN parts
OPTIONAL MATCH (q:Plan) WHERE q.id = CASE WHEN l.fromId IN parts THEN l.toPlanId ELSE l.fromPlanId END AND q.levelRank <= f.levelRank
WITH c, count(CASE WHEN q.id IS NOT NULL AND l.status IN $statuses AND l.type <> 'no_counterpart' THEN 1 END) AS linked,
  count(CASE WHEN q.id IS NOT NULL AND l.status IN $statuses AND l.type = 'no_counterpart' THEN 1 END) AS noCounterpart,
  count(CASE WHEN q.id IS NOT NULL AND (l.status = 'suggested' OR l.status = 'in_review') THEN 1 END) AS waiting
WHERE linked = 0
RETURN c.id AS clause, c.clauseNumber AS number, c.titleZh AS titleZh, c.titleEn AS titleEn, c.kind AS kind, noCounterpart AS noCounterpart, waiting AS waiting
ORDER BY c.documentId, c.ordinal, clause
