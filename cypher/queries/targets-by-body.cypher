// title: 目标与责任单位 | Targets by responsible body
// summary: 每个目标值由谁负责；没有见到责任单位的列为未见，不等于没有。 | Who is responsible for each target; where no body was seen it is unknown, which is not the same as missing.
// parameter plan: string of Plan = focus | 规划 | Plan
// column body | 责任单位标识 | Body
// column bodyZh | 责任单位 | Body (zh)
// column bodyEn | 责任单位（英文） | Body (en)
// column bodySeen | 见到责任单位 | A body was seen
// column target | 目标标识 | Target
// column targetZh | 目标 | Target (zh)
// column targetEn | 目标（英文） | Target (en)
// column plan | 规划标识 | Plan id
// column planZh | 规划 | Plan (zh)
// column planEn | 规划（英文） | Plan (en)
// column ofPlan | 是所问规划的 | Of the plan asked for
// column value | 目标值 | Value
// column unit | 单位 | Unit
// column year | 年份 | Year
// column nature | 性质 | Nature

MATCH (f:Plan {id: $plan})
MATCH (t:Target {corpus: f.corpus})
OPTIONAL MATCH (p:Plan {id: t.planId})
OPTIONAL MATCH (t)-[:RESPONSIBLE]->(o:Organization)
WITH f, t, p, o, o.id IS NOT NULL AS bodySeen
RETURN o.id AS body, o.titleZh AS bodyZh, o.titleEn AS bodyEn, bodySeen AS bodySeen, t.id AS target, t.titleZh AS targetZh, t.titleEn AS targetEn,
  p.id AS plan, p.titleZh AS planZh, p.titleEn AS planEn, p.id = f.id AS ofPlan,
  t.value AS value, t.unit AS unit, t.year AS year, t.nature AS nature
ORDER BY body, CASE WHEN p.id = f.id THEN 0 ELSE 1 END, p.levelRank, plan, target
