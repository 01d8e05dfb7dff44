// title: 纽带 | Bridges
// summary: 把多部规划连在一起的主题、地点、项目、机构、指标和条款，连得多者在前。 | Topics, places, projects, bodies, indicators and clauses at which many plans meet, those with most plans first.
// parameter plan: string of Plan = focus | 资料库所含的规划 | A plan of the corpus
// parameter atLeast: integer of 1.. = 3 | 至少连起几部规划 | Plans joined at least
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column id | 标识 | Id
// column label | 标签 | Label
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column planCount | 规划数 | Plans
// column plans | 规划 | Plan ids
// column ofPlan | 含所问规划 | The plan asked for is among them

MATCH (f:Plan {id: $plan})
MATCH (x:Entity {corpus: f.corpus})-[r:ABOUT|NAMES|RESPONSIBLE|OF_INDICATOR|LINKED]-(y:Entity)
WHERE y.planId IS NOT NULL AND (type(r) <> 'LINKED' OR r.status IN $statuses)
WITH f, x, [y.planId, coalesce(x.planId, y.planId)] AS pair
UNWIND pair AS planId
WITH DISTINCT f, x, planId ORDER BY planId
WITH f, x, collect(planId) AS plans
WHERE size(plans) >= $atLeast
RETURN x.id AS id, head([l IN labels(x) WHERE l <> 'Entity']) AS label, x.titleZh AS titleZh, x.titleEn AS titleEn,
  size(plans) AS planCount, plans AS plans, f.id IN plans AS ofPlan
ORDER BY planCount DESC, label, id
