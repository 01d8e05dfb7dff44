// title: 指标对照 | Indicator crosswalk
// summary: 每个指标在各规划中的目标值，及其与上级目标的承接关系；形式、单位、年份都相同才可比。 | The target each plan sets for an indicator and how it stands to the target above; comparable only where form, unit and year agree.
// parameter plan: string of Plan = focus | 规划 | Plan
// column indicator | 指标标识 | Indicator
// column indicatorZh | 指标 | Indicator (zh)
// column indicatorEn | 指标（英文） | Indicator (en)
// column form | 形式 | Form
// column direction | 方向 | Direction
// column target | 目标标识 | Target
// column plan | 规划标识 | Plan id
// column planZh | 规划 | Plan (zh)
// column planEn | 规划（英文） | Plan (en)
// column levelRank | 层级次序 | Order of the level
// column ofPlan | 是所问规划的 | Of the plan asked for
// column value | 目标值 | Value
// column number | 数值 | Number
// column comparator | 比较 | Comparator
// column unit | 单位 | Unit
// column year | 年份 | Year
// column yearInferred | 年份为推定 | Year is inferred
// column baseline | 基期值 | Baseline
// column baselineYear | 基期年 | Year of the baseline
// column nature | 性质 | Nature
// column upper | 上级目标标识 | Target above
// column upperPlan | 上级规划标识 | Plan above
// column upperPlanZh | 上级规划 | Plan above (zh)
// column upperPlanEn | 上级规划（英文） | Plan above (en)
// column upperValue | 上级目标值 | Value above
// column mode | 承接方式 | Mode of inheritance
// column basis | 依据 | Basis
// column comparable | 可比 | Comparable
// column difference | 差值 | Difference

MATCH (f:Plan {id: $plan})
MATCH (t:Target {corpus: f.corpus})-[:OF_INDICATOR]->(i:Indicator)
OPTIONAL MATCH (p:Plan {id: t.planId})
OPTIONAL MATCH (t)-[h:INHERITS]->(u:Target)
OPTIONAL MATCH (q:Plan {id: u.planId})
WITH i, t, p, h, u, q, $plan AS asked, t.indicatorId = u.indicatorId AND t.unit = u.unit AND t.year = u.year AS comparable
RETURN i.id AS indicator, i.titleZh AS indicatorZh, i.titleEn AS indicatorEn, i.form AS form, i.direction AS direction,
  t.id AS target, p.id AS plan, p.titleZh AS planZh, p.titleEn AS planEn, p.levelRank AS levelRank, p.id = asked AS ofPlan,
  t.value AS value, t.number AS number, t.comparator AS comparator, t.unit AS unit, t.year AS year, t.yearInferred AS yearInferred,
  t.baseline AS baseline, t.baselineYear AS baselineYear, t.nature AS nature,
  u.id AS upper, q.id AS upperPlan, q.titleZh AS upperPlanZh, q.titleEn AS upperPlanEn, u.value AS upperValue,
  h.mode AS mode, h.basis AS basis, comparable AS comparable,
  CASE WHEN comparable THEN floor(1000000.0 * (t.number - u.number) + 0.5) / 1000000 END AS difference
ORDER BY indicator, levelRank, plan, year, target, upper
