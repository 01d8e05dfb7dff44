// title: 影响 | Influence
// summary: 每个条款、目标和项目对他方的正负影响（一阶为分值之和，二阶为两步分值之积的和），正负分列，从不相抵。 | What each clause, target and project does to others: first order sums scores, second order sums products over two steps; helping and hindering stand apart and are never netted.
// parameter plan: string of Plan = focus | 资料库所含的规划 | A plan of the corpus
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column id | 标识 | Id
// column label | 标签 | Label
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column plan | 所属规划 | Plan
// column ofPlan | 是所问规划的 | Of the plan asked for
// column helps | 一阶正 | Helps, first order
// column hinders | 一阶负 | Hinders, first order
// column helpsOnward | 二阶正 | Helps, second order
// column hindersOnward | 二阶负 | Hinders, second order
// column helped | 受到的正 | Is helped
// column hindered | 受到的负 | Is hindered

MATCH (f:Plan {id: $plan})
MATCH (n:Entity {corpus: f.corpus})-[any:LINKED]-(:Entity) WHERE any.status IN $statuses
WITH DISTINCT f, n
OPTIONAL MATCH (n)-[r:LINKED]->(:Entity)
WITH f, n, CASE WHEN r.status IN $statuses THEN r.score END AS score
WITH f, n, coalesce(sum(CASE WHEN score > 0 THEN score END), 0) AS helps, coalesce(sum(CASE WHEN score < 0 THEN score END), 0) AS hinders
OPTIONAL MATCH (n)<-[r:LINKED]-(:Entity)
WITH f, n, helps, hinders, CASE WHEN r.status IN $statuses THEN r.score END AS score
WITH f, n, helps, hinders, coalesce(sum(CASE WHEN score > 0 THEN score END), 0) AS helped, coalesce(sum(CASE WHEN score < 0 THEN score END), 0) AS hindered
OPTIONAL MATCH (n)-[r:LINKED]->(j:Entity)
OPTIONAL MATCH (j)-[s:LINKED]->(k:Entity)
WITH f, n, helps, hinders, helped, hindered,
  CASE WHEN r.status IN $statuses AND s.status IN $statuses AND k.id <> n.id THEN r.score * s.score END AS product
WITH f, n, helps, hinders, helped, hindered, coalesce(sum(CASE WHEN product > 0 THEN product END), 0) AS helpsOnward,
  coalesce(sum(CASE WHEN product < 0 THEN product END), 0) AS hindersOnward
RETURN n.id AS id, head([x IN labels(n) WHERE x <> 'Entity']) AS label, n.titleZh AS titleZh, n.titleEn AS titleEn, n.planId AS plan,
  coalesce(n.planId = f.id, false) AS ofPlan, helps AS helps, hinders AS hinders, helpsOnward AS helpsOnward, hindersOnward AS hindersOnward,
  helped AS helped, hindered AS hindered
ORDER BY helps - hinders + helpsOnward - hindersOnward DESC, helped - hindered DESC, id
