// title: 规划提及 | Mentions of plans
// summary: 规划的文本提到的每部规划：原文写法、确指还是泛指、是否要求衔接、写在何处，指哪一部规划，或为何尚未确定。 | Every plan a plan's texts name: as printed, exact or generic, whether coordination is required, where it stands, which plan is meant, or why that is open.
// parameter mention: string = "" | 提及，留空为规划的全部 | Mention, empty for all of the plan
// parameter plan: string of Plan = focus | 未指定提及时的规划 | Plan, when no mention is named
// column mention | 提及 | Mention
// column ordinal | 次序 | Order
// column surface | 原文写法 | As printed
// column mentionZh | 名称 | Name (zh)
// column mentionEn | 英文名称 | Name (en)
// column relation | 是否要求衔接 | Requires coordination or only mentions
// column reference | 指称方式 | Kind of reference
// column namedIn | 所在条款或文本标识 | Clause or document it stands in
// column namedInZh | 所在条款或文本 | Stands in (zh)
// column namedInEn | 所在条款或文本（英文） | Stands in (en)
// column classZh | 规划类别 | Class (zh)
// column classEn | 规划类别（英文） | Class (en)
// column mergedIntoZh | 已并入 | Merged into (zh)
// column mergedIntoEn | 已并入（英文） | Merged into (en)
// column plan | 所指规划标识 | Plan id
// column planZh | 所指规划 | Plan (zh)
// column planEn | 所指规划（英文） | Plan (en)
// column seen | 所见程度 | How far seen
// column confidence | 把握 | Confidence
// column reasonZh | 理由 | Reason (zh)
// column reasonEn | 理由（英文） | Reason (en)
// column openReasonZh | 未定原因 | Why it is open (zh)
// column openReasonEn | 未定原因（英文） | Why it is open (en)

MATCH (m:PlanMention) WHERE m.id = $mention OR ($mention = '' AND m.planId = $plan)
OPTIONAL MATCH (x:Entity)-[:REQUIRES_COORDINATION|MENTIONS]->(m)
OPTIONAL MATCH (m)-[:OF_CLASS]->(c:PlanClass)
OPTIONAL MATCH (c)-[:MERGED_INTO]->(into:PlanClass)
OPTIONAL MATCH (m)-[r:RESOLVES_TO]->(q:Plan)
RETURN m.id AS mention, m.ordinal AS ordinal, m.surface AS surface, m.titleZh AS mentionZh, m.titleEn AS mentionEn,
  m.relation AS relation, m.reference AS reference, x.id AS namedIn, x.titleZh AS namedInZh, x.titleEn AS namedInEn,
  c.titleZh AS classZh, c.titleEn AS classEn, into.titleZh AS mergedIntoZh, into.titleEn AS mergedIntoEn,
  q.id AS plan, q.titleZh AS planZh, q.titleEn AS planEn, q.seen AS seen, r.confidence AS confidence,
  r.reasonZh AS reasonZh, r.reasonEn AS reasonEn, m.openReasonZh AS openReasonZh, m.openReasonEn AS openReasonEn
ORDER BY ordinal, mention, plan, namedIn, classZh, mergedIntoZh
