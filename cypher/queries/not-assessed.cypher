// title: 未评估 | Not assessed
// summary: 还没有人判读的衔接义务和上位规划的要求，以及已知的原因；未评估不是缺口。 | Cells of the duty grid and requirements of superior plans that nobody has judged, with the reason as far as known; not assessed is no gap.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 算作已判读的衔接状态 | Linkage statuses that count as judged
// column kind | 种类 | Kind
// column mention | 提及 | Mention
// column mentionZh | 须衔接的规划 | Counterpart (zh)
// column mentionEn | 须衔接的规划（英文） | Counterpart (en)
// column aspect | 方面标识 | Aspect id
// column aspectZh | 方面 | Aspect (zh)
// column aspectEn | 方面（英文） | Aspect (en)
// column requirement | 要求标识 | Requirement
// column number | 条号 | Number
// column titleZh | 要求 | Requirement (zh)
// column titleEn | 要求（英文） | Requirement (en)
// column plans | 对方规划标识 | Counterpart plans
// column plansZh | 对方规划 | Counterpart plans (zh)
// column plansEn | 对方规划（英文） | Counterpart plans (en)
// column seen | 对方所见程度 | How far the counterpart is seen
// column openReasonZh | 未定原因 | Why the mention is open (zh)
// column openReasonEn | 未定原因（英文） | Why the mention is open (en)
// column waiting | 待审与建议 | Waiting for review

MATCH (f:Plan {id: $plan})
CALL {
  WITH f
  MATCH (m:PlanMention {planId: f.id})<-[:REQUIRES_COORDINATION]-(:Entity)
  WITH DISTINCT m AS m
  MATCH (a:Aspect {corpus: m.corpus})
  OPTIONAL MATCH (m)-[:RESOLVES_TO]->(q:Plan)
  WITH m, a, q.id AS planId, q.titleZh AS planZh, coalesce(q.titleEn, q.titleZh) AS planEn, CASE q.seen
    WHEN 'text' THEN 1 WHEN 'approval' THEN 2 WHEN 'interpretation' THEN 3 WHEN 'introduction' THEN 4 WHEN 'notice' THEN 5
    WHEN 'contents' THEN 6 WHEN 'report' THEN 7 WHEN 'citation' THEN 8 END AS seenRank
  ORDER BY planId
  WITH m, a, collect(planId) AS plans, collect(planZh) AS plansZh, collect(planEn) AS plansEn, min(seenRank) AS seenRank
  OPTIONAL MATCH (l:Linkage {fromPlanId: m.planId}) WHERE l.aspectId = a.id AND l.toPlanId IN plans
  WITH m, a, plans, plansZh, plansEn, seenRank, count(CASE WHEN l.status IN $statuses THEN 1 END) AS judged,
    count(CASE WHEN l.status = 'suggested' OR l.status = 'in_review' THEN 1 END) AS waiting
  WHERE judged = 0
  RETURN 'cell' AS kind, 1 AS kindRank, m.ordinal AS firstOrdinal, a.ordinal AS secondOrdinal,
    m.id AS mention, coalesce(m.shortZh, m.titleZh) AS mentionZh, coalesce(m.shortEn, m.titleEn) AS mentionEn,
    a.id AS aspect, a.titleZh AS aspectZh, a.titleEn AS aspectEn,
    null AS requirement, null AS number, null AS titleZh, null AS titleEn, plans AS plans, plansZh AS plansZh, plansEn AS plansEn,
    CASE seenRank WHEN 1 THEN 'text' WHEN 2 THEN 'approval' WHEN 3 THEN 'interpretation' WHEN 4 THEN 'introduction' WHEN 5 THEN 'notice'
      WHEN 6 THEN 'contents' WHEN 7 THEN 'report' WHEN 8 THEN 'citation' END AS seen,
    m.openReasonZh AS openReasonZh, m.openReasonEn AS openReasonEn, waiting AS waiting
UNION ALL
  WITH f
  MATCH (q:Plan {corpus: f.corpus}) WHERE q.levelRank < f.levelRank
  OPTIONAL MATCH (m:PlanMention {planId: $plan})-[:RESOLVES_TO]->(q)
  WITH f, q, count(m) AS mentions
  OPTIONAL MATCH chain = (f)-[:BASED_ON|IMPLEMENTS|COORDINATES_WITH*1..3]->(q)
  WITH q, mentions, count(chain) AS chains
  OPTIONAL MATCH (l:Linkage {fromPlanId: $plan}) WHERE l.toPlanId = q.id
  WITH q, mentions, chains, count(l) AS linkages
  WHERE mentions + chains + linkages > 0
  MATCH (c:Clause {planId: q.id, isRequirement: true})
  OPTIONAL MATCH (c)-[:SETS]->(t:Target)
  WITH q, c, collect(t.id) AS targets
  OPTIONAL MATCH (l:Linkage {fromPlanId: $plan}) WHERE l.toId = c.id OR l.toId IN targets
  WITH q, c, count(CASE WHEN l.status IN $statuses THEN 1 END) AS judged,
    count(CASE WHEN l.status = 'suggested' OR l.status = 'in_review' THEN 1 END) AS waiting
  WHERE judged = 0
  RETURN 'requirement' AS kind, 2 AS kindRank, q.levelRank AS firstOrdinal, c.ordinal AS secondOrdinal,
    null AS mention, null AS mentionZh, null AS mentionEn, null AS aspect, null AS aspectZh, null AS aspectEn,
    c.id AS requirement, c.clauseNumber AS number, c.titleZh AS titleZh, c.titleEn AS titleEn, [q.id] AS plans, [q.titleZh] AS plansZh, [coalesce(q.titleEn, q.titleZh)] AS plansEn,
    q.seen AS seen, null AS openReasonZh, null AS openReasonEn, waiting AS waiting
}
WITH kind, kindRank, firstOrdinal, secondOrdinal, mention, mentionZh, mentionEn, aspect, aspectZh, aspectEn, requirement, number, titleZh, titleEn,
  plans, plansZh, plansEn, seen, openReasonZh, openReasonEn, waiting
RETURN kind AS kind, mention AS mention, mentionZh AS mentionZh, mentionEn AS mentionEn, aspect AS aspect, aspectZh AS aspectZh, aspectEn AS aspectEn,
  requirement AS requirement, number AS number, titleZh AS titleZh, titleEn AS titleEn, plans AS plans, plansZh AS plansZh, plansEn AS plansEn, seen AS seen,
  openReasonZh AS openReasonZh, openReasonEn AS openReasonEn, waiting AS waiting
ORDER BY kindRank, firstOrdinal, head(plans), secondOrdinal, mention, aspect, requirement
