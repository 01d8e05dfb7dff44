// title: 规划间关系 | Relations between plans
// summary: 资料库中规划与规划之间的依据、落实、批复、协调和取代关系，附原文或推断依据。 | How the plans of the corpus stand to one another (based on, implements, approves, coordinates with, replaces), with the quote or the ground.
// parameter plan: string of Plan = focus | 资料库所含的规划 | A plan of the corpus
// column from | 起点标识 | From
// column fromZh | 起点 | From (zh)
// column fromEn | 起点（英文） | From (en)
// column relation | 关系 | Relation
// column to | 终点标识 | To
// column toZh | 终点 | To (zh)
// column toEn | 终点（英文） | To (en)
// column toLabel | 终点是 | To, label
// column basis | 依据 | Basis
// column quote | 原文 | Quote
// column noteZh | 说明 | Note (zh)
// column noteEn | 说明（英文） | Note (en)
// column sources | 来源 | Sources
// column ofPlan | 涉及所问规划 | Touches the plan asked for

MATCH (f:Plan {id: $plan})
MATCH (a:Plan {corpus: f.corpus})-[r:BASED_ON|IMPLEMENTS|APPROVES|COORDINATES_WITH|REPLACES]->(b:Entity)
RETURN a.id AS from, a.titleZh AS fromZh, a.titleEn AS fromEn, type(r) AS relation, b.id AS to, b.titleZh AS toZh, b.titleEn AS toEn,
  head([x IN labels(b) WHERE x <> 'Entity']) AS toLabel, r.basis AS basis, r.quote AS quote, r.noteZh AS noteZh, r.noteEn AS noteEn,
  r.sources AS sources, a.id = $plan OR b.id = $plan AS ofPlan
ORDER BY from, relation, to, quote
