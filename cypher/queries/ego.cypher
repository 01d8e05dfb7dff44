// title: 规划的衔接 | Linkages of a plan
// summary: 规划的每项衔接一行：两端、方面、类型、义务、分值、把握、状态和理由。 | One row for each linkage of the plan: both ends, aspect, type, duty, score, confidence, status and rationale.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column linkage | 衔接 | Linkage
// column fromId | 我方标识 | From
// column fromNumber | 我方条号 | From, number
// column fromZh | 我方 | From (zh)
// column fromEn | 我方（英文） | From (en)
// column fromLabel | 我方是 | From, label
// column toId | 对方标识 | To
// column toNumber | 对方条号 | To, number
// column toZh | 对方 | To (zh)
// column toEn | 对方（英文） | To (en)
// column toLabel | 对方是 | To, label
// column fromPlan | 我方规划标识 | Plan of the from side
// column toPlan | 对方规划标识 | Counterpart plan
// column toPlanZh | 对方规划 | Counterpart plan (zh)
// column toPlanEn | 对方规划（英文） | Counterpart plan (en)
// column aspect | 方面 | Aspect
// column type | 类型 | Type
// column duty | 义务 | Duty
// column score | 分值 | Score
// column confidence | 把握 | Confidence
// column status | 状态 | Status
// column state | 衔接情况 | State
// column mentions | 所属提及 | Mentions it answers
// column rationaleZh | 理由 | Rationale (zh)
// column rationaleEn | 理由（英文） | Rationale (en)

MATCH (l:Linkage)-[:FROM]->(a:Entity) WHERE (l.fromPlanId = $plan OR l.toPlanId = $plan) AND l.status IN $statuses
MATCH (l)-[:TO]->(b:Entity)
OPTIONAL MATCH (q:Plan {id: l.toPlanId})
OPTIONAL MATCH (m:PlanMention {planId: l.fromPlanId})-[:RESOLVES_TO]->(q)
WITH l, a, b, q, m.id AS mention, m.ordinal AS ordinal ORDER BY ordinal, mention
WITH l, a, b, q, collect(mention) AS mentions
RETURN l.id AS linkage, a.id AS fromId, a.clauseNumber AS fromNumber, a.titleZh AS fromZh, a.titleEn AS fromEn,
  head([x IN labels(a) WHERE x <> 'Entity']) AS fromLabel,
  b.id AS toId, b.clauseNumber AS toNumber, b.titleZh AS toZh, b.titleEn AS toEn, head([x IN labels(b) WHERE x <> 'Entity']) AS toLabel,
  l.fromPlanId AS fromPlan, l.toPlanId AS toPlan, q.titleZh AS toPlanZh, q.titleEn AS toPlanEn, l.aspectId AS aspect, l.type AS type,
  l.duty AS duty, l.score AS score, l.confidence AS confidence, l.status AS status, l.state AS state, mentions AS mentions, l.rationaleZh AS rationaleZh, l.rationaleEn AS rationaleEn
ORDER BY linkage
