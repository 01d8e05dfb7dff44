// title: 对上位规划的覆盖 | Coverage of superior plans
// summary: 每部上位规划有多少条要求，其中多少条有人判读过、结果如何；没有判读过的不算缺口。 | How many requirements each superior plan has, how many of them anyone has judged and with what result; what nobody judged is no gap.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column plan | 上位规划标识 | Superior plan
// column planZh | 上位规划 | Superior plan (zh)
// column planEn | 上位规划（英文） | Superior plan (en)
// column level | 层级 | Level
// column levelRank | 层级次序 | Order of the level
// column seen | 所见程度 | How far seen
// column required | 要求数 | Requirements seen
// column assessed | 已判读 | Assessed
// column assessedShare | 判读比例 | Assessed share
// column inReview | 其中待审 | Of these in review
// column aligned | 一致 | Aligned
// column partial | 部分衔接 | Partial
// column gap | 缺口 | Gaps
// column conflict | 冲突 | Conflicts
// column notAssessed | 未评估 | Not assessed

MATCH (f:Plan {id: $plan})
MATCH (q:Plan {corpus: f.corpus}) WHERE q.levelRank < f.levelRank
OPTIONAL MATCH (m:PlanMention {planId: $plan})-[:RESOLVES_TO]->(q)
WITH f, q, count(m) AS mentions
OPTIONAL MATCH chain = (f)-[:BASED_ON|IMPLEMENTS|COORDINATES_WITH*1..3]->(q)
WITH q, mentions, count(chain) AS chains
OPTIONAL MATCH (l:Linkage {fromPlanId: $plan}) WHERE l.toPlanId = q.id
WITH q, mentions, chains, count(l) AS linkages
WHERE mentions + chains + linkages > 0
OPTIONAL MATCH (c:Clause {planId: q.id, isRequirement: true})
OPTIONAL MATCH (c)-[:SETS]->(t:Target)
WITH q, c.id AS requirement, collect(t.id) AS targets
OPTIONAL MATCH (l:Linkage {fromPlanId: $plan}) WHERE (l.toId = requirement OR l.toId IN targets) AND l.status IN $statuses
WITH q, requirement, l.status AS status,
  CASE l.state WHEN 'conflict' THEN 1 WHEN 'gap' THEN 2 WHEN 'partial' THEN 3 WHEN 'aligned' THEN 4 END AS rank
WITH q, requirement, min(CASE WHEN status = 'accepted' THEN rank END) AS accepted, min(CASE WHEN status = 'in_review' THEN rank END) AS inReview
WITH q, requirement, coalesce(accepted, inReview) AS rank, accepted IS NULL AND inReview IS NOT NULL AS waits
WITH q, count(requirement) AS required, count(rank) AS assessed, count(CASE WHEN waits THEN 1 END) AS inReview,
  count(CASE WHEN rank = 4 THEN 1 END) AS aligned, count(CASE WHEN rank = 3 THEN 1 END) AS partial,
  count(CASE WHEN rank = 2 THEN 1 END) AS gap, count(CASE WHEN rank = 1 THEN 1 END) AS conflict
RETURN q.id AS plan, q.titleZh AS planZh, q.titleEn AS planEn, q.level AS level, q.levelRank AS levelRank, q.seen AS seen,
  required AS required, assessed AS assessed, CASE WHEN required > 0 THEN round(1000.0 * assessed / required) / 1000 END AS assessedShare,
  inReview AS inReview, aligned AS aligned, partial AS partial, gap AS gap, conflict AS conflict, required - assessed AS notAssessed
ORDER BY levelRank, plan
