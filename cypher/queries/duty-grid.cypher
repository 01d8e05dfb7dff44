// title: 衔接义务表 | Duty grid
// summary: 规划须与之衔接的每个规划、在每个方面各占一格：状态、正负向与缺口的项数，以及待审的项数。 | One cell for every plan this plan must coordinate with and every aspect: the state, how many linkages are positive, negative or gaps, and how many wait for review.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column mention | 提及 | Mention
// column mentionZh | 须衔接的规划 | Counterpart (zh)
// column mentionEn | 须衔接的规划（英文） | Counterpart (en)
// column mentionOrdinal | 提及次序 | Order of the mention
// column aspect | 方面标识 | Aspect id
// column aspectZh | 方面 | Aspect (zh)
// column aspectEn | 方面（英文） | Aspect (en)
// column aspectOrdinal | 方面次序 | Order of the aspect
// column state | 状态 | State
// column inReview | 状态待审 | State in review
// column linkageCount | 衔接数 | Linkages
// column positive | 正向 | Positive
// column negative | 负向 | Negative
// column gap | 缺口 | Gaps
// column waiting | 待审与建议 | Waiting for review
// column linkages | 衔接标识 | Linkage ids

MATCH (m:PlanMention {planId: $plan})<-[:REQUIRES_COORDINATION]-(:Entity)
WITH DISTINCT m AS m
MATCH (a:Aspect {corpus: m.corpus})
OPTIONAL MATCH (m)-[:RESOLVES_TO]->(q:Plan)
WITH m, a, collect(q.id) AS planIds
OPTIONAL MATCH (l:Linkage {fromPlanId: $plan}) WHERE l.aspectId = a.id AND l.toPlanId IN planIds
WITH m, a, l ORDER BY l.id
// Worst first, as in src/graph/linkage-state.ts; 6 is not assessed.
WITH m, a, l.id AS id, l.status AS status, l.status IN $statuses AS counted, l.state AS state, coalesce(l.score, 0) AS score,
  CASE l.state WHEN 'conflict' THEN 1 WHEN 'gap' THEN 2 WHEN 'partial' THEN 3 WHEN 'aligned' THEN 4 WHEN 'no_counterpart' THEN 5 END AS rank
WITH m, a,
  min(CASE WHEN counted AND status = 'accepted' THEN rank END) AS accepted,
  min(CASE WHEN counted AND status = 'in_review' THEN rank END) AS inReview,
  count(CASE WHEN counted THEN id END) AS linkageCount,
  count(CASE WHEN counted AND score > 0 AND state <> 'conflict' THEN id END) AS positive,
  count(CASE WHEN counted AND state = 'conflict' THEN id END) AS negative,
  count(CASE WHEN counted AND state = 'gap' THEN id END) AS gap,
  count(CASE WHEN status = 'in_review' OR status = 'suggested' THEN id END) AS waiting,
  collect(CASE WHEN counted THEN id END) AS linkages
WITH m, a, coalesce(accepted, inReview, 6) AS rank, accepted IS NULL AND inReview IS NOT NULL AS inReview,
  linkageCount, positive, negative, gap, waiting, linkages
RETURN m.id AS mention, coalesce(m.shortZh, m.titleZh) AS mentionZh, coalesce(m.shortEn, m.titleEn) AS mentionEn,
  m.ordinal AS mentionOrdinal, a.id AS aspect, a.titleZh AS aspectZh, a.titleEn AS aspectEn, a.ordinal AS aspectOrdinal,
  CASE rank WHEN 1 THEN 'conflict' WHEN 2 THEN 'gap' WHEN 3 THEN 'partial' WHEN 4 THEN 'aligned' WHEN 5 THEN 'no_counterpart' ELSE 'not_assessed' END AS state,
  inReview AS inReview, linkageCount AS linkageCount, positive AS positive, negative AS negative, gap AS gap, waiting AS waiting, linkages AS linkages
ORDER BY mentionOrdinal, mention, aspectOrdinal, aspect
