// title: 规划名录 | Plans
// summary: 资料库中的每部规划：层级、类别、期限、见到多少，以及与本规划有多少项衔接。 | Every plan of the corpus: level, kind, period, how much of it has been seen, and how many linkages join it to the plan.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column id | 标识 | Id
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column shortZh | 简称 | Short title (zh)
// column shortEn | 英文简称 | Short title (en)
// column level | 层级 | Level
// column levelRank | 层级次序 | Order of the level
// column kind | 类别 | Kind
// column status | 时效 | Status
// column seen | 所见程度 | How far seen
// column issuedOn | 发布日期 | Issued on
// column periodStart | 起始年 | First year
// column periodEnd | 终止年 | Last year
// column linkageCount | 衔接数 | Linkages
// column mentions | 指向它的提及 | Mentions that resolve to it

MATCH (f:Plan {id: $plan})
MATCH (p:Plan {corpus: f.corpus})
OPTIONAL MATCH (l:Linkage {fromPlanId: $plan}) WHERE l.toPlanId = p.id AND l.status IN $statuses
WITH p, count(l) AS linkageCount
OPTIONAL MATCH (m:PlanMention {planId: $plan})-[:RESOLVES_TO]->(p)
WITH p, linkageCount, m.id AS mention, m.ordinal AS ordinal ORDER BY ordinal, mention
WITH p, linkageCount, collect(mention) AS mentions
RETURN p.id AS id, p.titleZh AS titleZh, p.titleEn AS titleEn, p.shortZh AS shortZh, p.shortEn AS shortEn,
  p.level AS level, p.levelRank AS levelRank, p.kind AS kind, p.status AS status, p.seen AS seen,
  p.issuedOn AS issuedOn, p.periodStart AS periodStart, p.periodEnd AS periodEnd, linkageCount AS linkageCount, mentions AS mentions
ORDER BY levelRank, id
