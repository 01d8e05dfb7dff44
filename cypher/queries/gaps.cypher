// title: 缺口 | Gaps
// summary: 经判读确认本规划没有回应的对方要求；没有判读过的见 not-assessed。 | Requirements of others that a reader searched this plan for and found unanswered; what nobody judged is in not-assessed.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column linkage | 衔接 | Linkage
// column requirement | 要求标识 | Requirement
// column requirementLabel | 要求是 | Requirement, label
// column number | 条号 | Number
// column titleZh | 要求 | Requirement (zh)
// column titleEn | 要求（英文） | Requirement (en)
// column text | 正文 | Text
// column plan | 规划标识 | Plan id
// column planZh | 提出要求的规划 | Plan that requires it (zh)
// column planEn | 提出要求的规划（英文） | Plan that requires it (en)
// column aspect | 方面标识 | Aspect id
// column aspectZh | 方面 | Aspect (zh)
// column aspectEn | 方面（英文） | Aspect (en)
// column duty | 义务 | Duty
// column confidence | 把握 | Confidence
// column status | 状态 | Status
// column rationaleZh | 理由 | Rationale (zh)
// column rationaleEn | 理由（英文） | Rationale (en)
// column judgedOn | 判读日期 | Judged on

MATCH (l:Linkage {fromPlanId: $plan, state: 'gap'}) WHERE l.status IN $statuses
MATCH (l)-[:TO]->(x:Entity)
OPTIONAL MATCH (q:Plan {id: l.toPlanId})
OPTIONAL MATCH (a:Aspect {id: l.aspectId})
RETURN l.id AS linkage, x.id AS requirement, head([y IN labels(x) WHERE y <> 'Entity']) AS requirementLabel, x.clauseNumber AS number,
  x.titleZh AS titleZh, x.titleEn AS titleEn, x.text AS text, q.id AS plan, q.titleZh AS planZh, q.titleEn AS planEn,
  a.id AS aspect, a.titleZh AS aspectZh, a.titleEn AS aspectEn, l.duty AS duty, l.confidence AS confidence, l.status AS status,
  l.rationaleZh AS rationaleZh, l.rationaleEn AS rationaleEn, l.judgedOn AS judgedOn
ORDER BY q.levelRank, plan, requirement, linkage
