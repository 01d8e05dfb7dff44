// title: 失效引用 | Expired references
// summary: 规划所提及或依据的规划中，已到期、已被取代的，以及已并入他类的规划类别。 | Plans this plan names or rests on that have expired or been replaced, and classes of plan it names that were merged into others.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter asOf: string of date = "" | 截至日期，留空为资料库的截至日期 | As of, empty for the date of the corpus
// column reference | 引用方式 | Reference
// column mention | 提及 | Mention
// column surface | 原文写法 | As printed
// column plan | 所指规划标识 | Plan id
// column planZh | 所指规划 | Plan (zh)
// column planEn | 所指规划（英文） | Plan (en)
// column status | 时效 | Status
// column periodEnd | 终止年 | Last year
// column reason | 失效原因 | Reason
// column successor | 取代者标识 | Successor
// column successorZh | 取代者 | Successor (zh)
// column successorEn | 取代者（英文） | Successor (en)
// column asOf | 截至 | As of

MATCH (f:Plan {id: $plan})
OPTIONAL MATCH (corpus:Corpus {corpus: f.corpus})
WITH f, CASE WHEN $asOf = '' THEN min(corpus.asOf) ELSE $asOf END AS asOf
CALL {
  WITH f
  MATCH (m:PlanMention {planId: f.id})-[:RESOLVES_TO]->(q:Plan)
  RETURN m.relation AS reference, m.id AS mention, m.surface AS surface, m.ordinal AS ordinal, q AS q, null AS class
UNION ALL
  WITH f
  MATCH (f)-[r:BASED_ON|IMPLEMENTS|COORDINATES_WITH]->(q:Plan)
  RETURN toLower(type(r)) AS reference, null AS mention, r.quote AS surface, 0 AS ordinal, q AS q, null AS class
UNION ALL
  WITH f
  MATCH (m:PlanMention {planId: f.id})-[:OF_CLASS]->(c:PlanClass)
  MATCH (c)-[:MERGED_INTO]->(:PlanClass)
  RETURN m.relation AS reference, m.id AS mention, m.surface AS surface, m.ordinal AS ordinal, null AS q, c.id AS class
}
WITH asOf, reference, mention, surface, ordinal, q.id AS planId, class
OPTIONAL MATCH (q:Plan {id: planId})
OPTIONAL MATCH (later:Plan)-[:REPLACES]->(q)
OPTIONAL MATCH (c:PlanClass {id: class})
OPTIONAL MATCH (c)-[:MERGED_INTO]->(into:PlanClass)
WITH asOf, reference, mention, surface, ordinal, q, c, coalesce(later.id, into.id) AS successor,
  coalesce(later.titleZh, into.titleZh) AS successorZh, coalesce(later.titleEn, into.titleEn) AS successorEn,
  CASE
    WHEN c.id IS NOT NULL THEN 'class_merged'
    WHEN q.status = 'superseded' OR later.id IS NOT NULL THEN 'superseded'
    WHEN q.status = 'expired' THEN 'expired'
    WHEN q.periodEnd < toInteger(left(asOf, 4)) THEN 'period_over'
  END AS reason
WHERE reason IS NOT NULL
RETURN reference AS reference, mention AS mention, surface AS surface, coalesce(q.id, c.id) AS plan, coalesce(q.titleZh, c.titleZh) AS planZh,
  coalesce(q.titleEn, c.titleEn) AS planEn, q.status AS status, q.periodEnd AS periodEnd, reason AS reason,
  successor AS successor, successorZh AS successorZh, successorEn AS successorEn, asOf AS asOf
ORDER BY reference, ordinal, mention, plan, reason, successor
