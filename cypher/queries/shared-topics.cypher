// title: 共同主题 | Shared topics
// summary: 本规划与其他规划的条款共同涉及的主题，以及这些条款之间已有多少项衔接。 | Topics that clauses of this plan and of another are both about, and how many linkages already join those clauses.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column topic | 主题标识 | Topic id
// column topicZh | 主题 | Topic (zh)
// column topicEn | 主题（英文） | Topic (en)
// column plan | 规划标识 | Plan id
// column planZh | 规划 | Plan (zh)
// column planEn | 规划（英文） | Plan (en)
// column ours | 我方条款 | Our clauses
// column theirs | 对方条款 | Their clauses
// column linkageCount | 已有衔接 | Linkages between them

MATCH (t:Topic)<-[:ABOUT]-(c:Clause {planId: $plan})
WITH t, c.id AS clause ORDER BY clause
WITH t, collect(clause) AS ours
MATCH (t)<-[:ABOUT]-(x:Clause) WHERE x.planId <> $plan
WITH t, ours, x.planId AS planId, x.id AS clause ORDER BY clause
WITH t, ours, planId, collect(clause) AS theirs
OPTIONAL MATCH (l:Linkage) WHERE l.status IN $statuses AND ((l.fromId IN ours AND l.toId IN theirs) OR (l.fromId IN theirs AND l.toId IN ours))
WITH t, ours, planId, theirs, count(l) AS linkageCount
OPTIONAL MATCH (q:Plan {id: planId})
RETURN t.id AS topic, t.titleZh AS topicZh, t.titleEn AS topicEn, q.id AS plan, q.titleZh AS planZh, q.titleEn AS planEn,
  ours AS ours, theirs AS theirs, linkageCount AS linkageCount
ORDER BY topic, q.levelRank, plan
