// title: 重复 | Overlaps
// summary: 规划与其他规划规定同一件事的衔接，附双方引文。 | Linkages in which the plan and another set down the same thing, with the quotes of both sides.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column linkage | 衔接 | Linkage
// column fromId | 我方标识 | From
// column fromNumber | 我方条号 | From, number
// column fromZh | 我方 | From (zh)
// column fromEn | 我方（英文） | From (en)
// column fromPlan | 我方规划标识 | Plan of the from side
// column fromPlanZh | 我方规划 | Plan of the from side (zh)
// column fromPlanEn | 我方规划（英文） | Plan of the from side (en)
// column fromQuotes | 我方引文 | Quotes of the from side
// column toId | 对方标识 | To
// column toNumber | 对方条号 | To, number
// column toZh | 对方 | To (zh)
// column toEn | 对方（英文） | To (en)
// column toPlan | 对方规划标识 | Counterpart plan
// column toPlanZh | 对方规划 | Counterpart plan (zh)
// column toPlanEn | 对方规划（英文） | Counterpart plan (en)
// column toQuotes | 对方引文 | Quotes of the to side
// column aspect | 方面标识 | Aspect id
// column aspectZh | 方面 | Aspect (zh)
// column aspectEn | 方面（英文） | Aspect (en)
// column type | 类型 | Type
// column duty | 义务 | Duty
// column score | 分值 | Score
// column confidence | 把握 | Confidence
// column status | 状态 | Status
// column rationaleZh | 理由 | Rationale (zh)
// column rationaleEn | 理由（英文） | Rationale (en)

MATCH (l:Linkage) WHERE (l.fromPlanId = $plan OR l.toPlanId = $plan) AND l.type = 'overlaps' AND l.status IN $statuses
MATCH (l)-[:FROM]->(a:Entity)
MATCH (l)-[:TO]->(b:Entity)
OPTIONAL MATCH (ap:Plan {id: l.fromPlanId})
OPTIONAL MATCH (bp:Plan {id: l.toPlanId})
OPTIONAL MATCH (s:Aspect {id: l.aspectId})
OPTIONAL MATCH (l)-[:EVIDENCED_BY]->(e:Evidence)
WITH l, a, b, ap, bp, s, e.side AS side, e.exact AS exact, e.id AS evidence ORDER BY evidence
WITH l, a, b, ap, bp, s, collect(CASE WHEN side = 'from' THEN exact END) AS fromQuotes, collect(CASE WHEN side = 'to' THEN exact END) AS toQuotes
RETURN l.id AS linkage, a.id AS fromId, a.clauseNumber AS fromNumber, a.titleZh AS fromZh, a.titleEn AS fromEn,
  ap.id AS fromPlan, ap.titleZh AS fromPlanZh, ap.titleEn AS fromPlanEn, fromQuotes AS fromQuotes,
  b.id AS toId, b.clauseNumber AS toNumber, b.titleZh AS toZh, b.titleEn AS toEn,
  bp.id AS toPlan, bp.titleZh AS toPlanZh, bp.titleEn AS toPlanEn, toQuotes AS toQuotes,
  s.id AS aspect, s.titleZh AS aspectZh, s.titleEn AS aspectEn, l.type AS type, l.duty AS duty, l.score AS score,
  l.confidence AS confidence, l.status AS status, l.rationaleZh AS rationaleZh, l.rationaleEn AS rationaleEn
ORDER BY aspect, linkage
