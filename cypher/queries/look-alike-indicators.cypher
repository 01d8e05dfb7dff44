// title: 口径相近的指标 | Look-alike indicators
// summary: 名称相近而口径不同的指标，不能直接比较；附各自的定义和用到它们的规划。 | Indicators that look alike but are defined differently and must not be compared as they stand, with their definitions and the plans that use them.
// parameter plan: string of Plan = focus | 资料库所含的规划 | A plan of the corpus
// column indicator | 指标标识 | Indicator
// column indicatorZh | 指标 | Indicator (zh)
// column indicatorEn | 指标（英文） | Indicator (en)
// column unit | 单位 | Unit
// column form | 形式 | Form
// column definitionZh | 定义 | Definition (zh)
// column definitionEn | 定义（英文） | Definition (en)
// column plans | 用到它的规划 | Plans that use it
// column other | 相近指标标识 | Look-alike
// column otherZh | 相近指标 | Look-alike (zh)
// column otherEn | 相近指标（英文） | Look-alike (en)
// column otherUnit | 相近指标单位 | Unit of the look-alike
// column otherForm | 相近指标形式 | Form of the look-alike
// column otherDefinitionZh | 相近指标定义 | Definition of the look-alike (zh)
// column otherDefinitionEn | 相近指标定义（英文） | Definition of the look-alike (en)
// column otherPlans | 用到相近指标的规划 | Plans that use the look-alike
// column closeness | 相近程度 | How close
// column noteZh | 说明 | Note (zh)
// column noteEn | 说明（英文） | Note (en)

MATCH (f:Plan {id: $plan})
MATCH (a:Indicator {corpus: f.corpus})-[r:LOOKS_LIKE]->(b:Indicator)
OPTIONAL MATCH (a)<-[:OF_INDICATOR]-(t:Target)
WITH a, b, r, t.planId AS planId ORDER BY planId
WITH a, b, r, collect(DISTINCT planId) AS plans
OPTIONAL MATCH (b)<-[:OF_INDICATOR]-(t:Target)
WITH a, b, r, plans, t.planId AS planId ORDER BY planId
WITH a, b, r, plans, collect(DISTINCT planId) AS otherPlans
RETURN a.id AS indicator, a.titleZh AS indicatorZh, a.titleEn AS indicatorEn, a.unit AS unit, a.form AS form,
  a.definitionZh AS definitionZh, a.definitionEn AS definitionEn, plans AS plans,
  b.id AS other, b.titleZh AS otherZh, b.titleEn AS otherEn, b.unit AS otherUnit, b.form AS otherForm,
  b.definitionZh AS otherDefinitionZh, b.definitionEn AS otherDefinitionEn, otherPlans AS otherPlans, r.`match` AS closeness, r.noteZh AS noteZh, r.noteEn AS noteEn
ORDER BY indicator, other, closeness
