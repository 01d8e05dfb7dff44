// title: 须衔接的规划 | Counterparts
// summary: 规划写明须与之衔接的规划，以及各自指向哪一部规划、把握如何，或为何尚未确定。 | The plans this plan says it must coordinate with, and which plan each resolves to, how surely, or why it stays open.
// parameter plan: string of Plan = focus | 规划 | Plan
// column mention | 提及 | Mention
// column ordinal | 次序 | Order
// column surface | 原文写法 | As printed
// column mentionZh | 须衔接的规划 | Counterpart (zh)
// column mentionEn | 须衔接的规划（英文） | Counterpart (en)
// column reference | 指称方式 | Kind of reference
// column classZh | 规划类别 | Class (zh)
// column classEn | 规划类别（英文） | Class (en)
// column mergedIntoZh | 已并入 | Merged into (zh)
// column mergedIntoEn | 已并入（英文） | Merged into (en)
// column plan | 所指规划标识 | Plan id
// column planZh | 所指规划 | Plan (zh)
// column planEn | 所指规划（英文） | Plan (en)
// column confidence | 把握 | Confidence
// column reasonZh | 理由 | Reason (zh)
// column reasonEn | 理由（英文） | Reason (en)
// column openReasonZh | 未定原因 | Why it is open (zh)
// column openReasonEn | 未定原因（英文） | Why it is open (en)

MATCH (m:PlanMention {planId: $plan})<-[:REQUIRES_COORDINATION]-(:Entity)
WITH DISTINCT m AS m
OPTIONAL MATCH (m)-[:OF_CLASS]->(c:PlanClass)
OPTIONAL MATCH (c)-[:MERGED_INTO]->(into:PlanClass)
OPTIONAL MATCH (m)-[r:RESOLVES_TO]->(q:Plan)
RETURN m.id AS mention, m.ordinal AS ordinal, m.surface AS surface, m.titleZh AS mentionZh, m.titleEn AS mentionEn,
  m.reference AS reference, c.titleZh AS classZh, c.titleEn AS classEn, into.titleZh AS mergedIntoZh, into.titleEn AS mergedIntoEn,
  q.id AS plan, q.titleZh AS planZh, q.titleEn AS planEn, r.confidence AS confidence,
  r.reasonZh AS reasonZh, r.reasonEn AS reasonEn, m.openReasonZh AS openReasonZh, m.openReasonEn AS openReasonEn
ORDER BY ordinal, mention, plan, classZh, mergedIntoZh
