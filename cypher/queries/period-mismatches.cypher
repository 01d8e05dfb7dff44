// title: 期限不合 | Period mismatches
// summary: 与本规划有关而规划期不同的规划，以及没有见到规划期的规划。 | Plans that stand in a relation to this plan and run over other years, and those whose years were not seen.
// parameter plan: string of Plan = focus | 规划 | Plan
// column plan | 规划标识 | Plan id
// column planZh | 规划 | Plan (zh)
// column planEn | 规划（英文） | Plan (en)
// column levelRank | 层级次序 | Order of the level
// column periodStart | 起始年 | First year
// column periodEnd | 终止年 | Last year
// column ourStart | 本规划起始年 | Our first year
// column ourEnd | 本规划终止年 | Our last year
// column mismatch | 不合之处 | Mismatch
// column sharedYears | 共同年数 | Years in common

MATCH (f:Plan {id: $plan})
MATCH (q:Plan {corpus: f.corpus}) WHERE q.id <> f.id
OPTIONAL MATCH (m:PlanMention {planId: $plan})-[:RESOLVES_TO]->(q)
WITH f, q, count(m) AS mentions
OPTIONAL MATCH (f)-[r:BASED_ON|IMPLEMENTS|APPROVES|COORDINATES_WITH|REPLACES]-(q)
WITH f, q, mentions, count(r) AS relations
OPTIONAL MATCH (l:Linkage) WHERE (l.fromPlanId = f.id AND l.toPlanId = q.id) OR (l.fromPlanId = q.id AND l.toPlanId = f.id)
WITH f, q, mentions, relations, count(l) AS linkages
WHERE mentions + relations + linkages > 0
WITH f, q,
  CASE WHEN q.periodStart > f.periodStart THEN q.periodStart ELSE f.periodStart END AS laterStart,
  CASE WHEN q.periodEnd < f.periodEnd THEN q.periodEnd ELSE f.periodEnd END AS earlierEnd
WITH f, q, CASE WHEN laterStart > earlierEnd THEN 0 ELSE earlierEnd - laterStart + 1 END AS sharedYears
WITH f, q, sharedYears, CASE
    WHEN q.periodStart IS NULL OR q.periodEnd IS NULL OR f.periodStart IS NULL OR f.periodEnd IS NULL THEN 'unknown'
    WHEN sharedYears = 0 THEN 'apart'
    WHEN q.periodEnd < f.periodEnd THEN 'ends_earlier'
    WHEN q.periodEnd > f.periodEnd THEN 'ends_later'
    WHEN q.periodStart < f.periodStart THEN 'starts_earlier'
    WHEN q.periodStart > f.periodStart THEN 'starts_later'
    ELSE 'none'
  END AS mismatch
WHERE mismatch <> 'none'
RETURN q.id AS plan, q.titleZh AS planZh, q.titleEn AS planEn, q.levelRank AS levelRank, q.periodStart AS periodStart, q.periodEnd AS periodEnd,
  f.periodStart AS ourStart, f.periodEnd AS ourEnd, mismatch AS mismatch, CASE WHEN mismatch <> 'unknown' THEN sharedYears END AS sharedYears
ORDER BY levelRank, plan
