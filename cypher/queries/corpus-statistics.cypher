// title: 资料库统计 | Corpus statistics
// summary: 本规划的衔接义务、任务、保障和依据各有多少，资料库中各类内容和各种状态的衔接各有多少。 | How many counterparts, aspects, cells, tasks, safeguards and bases the plan has, and how much of each kind the corpus holds.
// parameter plan: string of Plan = focus | 规划 | Plan
// column scope | 范围 | Scope
// column measure | 项目 | Measure
// column measureZh | 项目名称 | Measure (zh)
// column measureEn | 项目英文名称 | Measure (en)
// column count | 数量 | Count

MATCH (f:Plan {id: $plan})
OPTIONAL MATCH (m:PlanMention {planId: $plan})<-[:REQUIRES_COORDINATION]-(:Entity)
WITH f, count(DISTINCT m.id) AS counterparts
OPTIONAL MATCH (a:Aspect {corpus: f.corpus})
WITH f, counterparts, count(a) AS aspects
// The items of a task or safeguard are of the same kind: it counts once.
OPTIONAL MATCH (c:Clause {planId: $plan})
OPTIONAL MATCH (c)<-[:HAS_SUBCLAUSE]-(whole:Clause)
WITH f, f.corpus AS corpus, counterparts, aspects, CASE WHEN c.kind <> coalesce(whole.kind, '') THEN c.kind END AS kind
WITH f, corpus, counterparts, aspects, count(CASE WHEN kind = 'task' THEN 1 END) AS tasks,
  count(CASE WHEN kind = 'safeguard' THEN 1 END) AS safeguards, count(CASE WHEN kind = 'basis' THEN 1 END) AS bases
OPTIONAL MATCH (l:Linkage {corpus: f.corpus})
WITH corpus, counterparts, aspects, tasks, safeguards, bases,
  count(CASE WHEN l.status = 'accepted' THEN 1 END) AS accepted, count(CASE WHEN l.status = 'in_review' THEN 1 END) AS inReview,
  count(CASE WHEN l.status = 'suggested' THEN 1 END) AS suggested, count(CASE WHEN l.status = 'rejected' THEN 1 END) AS rejected,
  count(CASE WHEN l.status = 'stale' THEN 1 END) AS stale
WITH corpus, [
    {scope: 'plan', ordinal: 1, measure: 'counterparts', zh: '须衔接的规划', en: 'Counterparts', count: counterparts},
    {scope: 'plan', ordinal: 2, measure: 'aspects', zh: '方面', en: 'Aspects', count: aspects},
    {scope: 'plan', ordinal: 3, measure: 'cells', zh: '衔接义务', en: 'Cells of the duty grid', count: counterparts * aspects},
    {scope: 'plan', ordinal: 4, measure: 'tasks', zh: '任务', en: 'Tasks', count: tasks},
    {scope: 'plan', ordinal: 5, measure: 'safeguards', zh: '保障措施', en: 'Safeguards', count: safeguards},
    {scope: 'plan', ordinal: 6, measure: 'bases', zh: '依据', en: 'Bases', count: bases},
    {scope: 'corpus', ordinal: 40, measure: 'linkages-accepted', zh: '衔接（已定）', en: 'Linkages accepted', count: accepted},
    {scope: 'corpus', ordinal: 41, measure: 'linkages-in-review', zh: '衔接（待审）', en: 'Linkages in review', count: inReview},
    {scope: 'corpus', ordinal: 42, measure: 'linkages-suggested', zh: '衔接（建议）', en: 'Linkages suggested', count: suggested},
    {scope: 'corpus', ordinal: 43, measure: 'linkages-rejected', zh: '衔接（未采纳）', en: 'Linkages rejected', count: rejected},
    {scope: 'corpus', ordinal: 44, measure: 'linkages-stale', zh: '衔接（失效）', en: 'Linkages stale', count: stale},
    {scope: 'corpus', ordinal: 10, measure: 'plans', zh: '规划', en: 'Plans', count: COUNT { MATCH (n:Plan) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 11, measure: 'plans-text', zh: '规划（见过正文）', en: 'Plans whose text was seen', count: COUNT { MATCH (n:Plan) WHERE n.corpus = corpus AND n.seen = 'text' }},
    {scope: 'corpus', ordinal: 12, measure: 'plans-about', zh: '规划（仅见批复、解读、简介或印发通知）', en: 'Plans known by a reply, interpretation, introduction or notice', count: COUNT { MATCH (n:Plan) WHERE n.corpus = corpus AND n.seen IN ['approval', 'interpretation', 'introduction', 'notice'] }},
    {scope: 'corpus', ordinal: 13, measure: 'plans-contents', zh: '规划（仅见目录或数据）', en: 'Plans known by contents', count: COUNT { MATCH (n:Plan) WHERE n.corpus = corpus AND n.seen = 'contents' }},
    {scope: 'corpus', ordinal: 14, measure: 'plans-report', zh: '规划（仅见报道）', en: 'Plans known by reports', count: COUNT { MATCH (n:Plan) WHERE n.corpus = corpus AND n.seen = 'report' }},
    {scope: 'corpus', ordinal: 15, measure: 'plans-citation', zh: '规划（仅见题名）', en: 'Plans known by title', count: COUNT { MATCH (n:Plan) WHERE n.corpus = corpus AND n.seen = 'citation' }},
    {scope: 'corpus', ordinal: 16, measure: 'plan-relations', zh: '规划间关系', en: 'Relations between plans', count: COUNT { MATCH (n:Plan)-[:BASED_ON|IMPLEMENTS|APPROVES|COORDINATES_WITH|REPLACES]->(:Entity) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 17, measure: 'documents', zh: '文本', en: 'Documents', count: COUNT { MATCH (n:Document) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 18, measure: 'clauses', zh: '条款', en: 'Clauses', count: COUNT { MATCH (n:Clause) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 19, measure: 'requirements', zh: '要求', en: 'Requirements', count: COUNT { MATCH (n:Clause) WHERE n.corpus = corpus AND n.isRequirement = true }},
    {scope: 'corpus', ordinal: 20, measure: 'mentions', zh: '规划提及', en: 'Mentions of plans', count: COUNT { MATCH (n:PlanMention) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 21, measure: 'indicators', zh: '指标', en: 'Indicators', count: COUNT { MATCH (n:Indicator) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 22, measure: 'targets', zh: '目标值', en: 'Targets', count: COUNT { MATCH (n:Target) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 23, measure: 'organizations', zh: '机构', en: 'Organizations', count: COUNT { MATCH (n:Organization) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 24, measure: 'places', zh: '地点', en: 'Places', count: COUNT { MATCH (n:Place) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 25, measure: 'projects', zh: '项目与平台', en: 'Projects', count: COUNT { MATCH (n:Project) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 26, measure: 'topics', zh: '主题', en: 'Topics', count: COUNT { MATCH (n:Topic) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 27, measure: 'sources', zh: '来源', en: 'Sources', count: COUNT { MATCH (n:Source) WHERE n.corpus = corpus }},
    {scope: 'corpus', ordinal: 28, measure: 'evidence', zh: '证据', en: 'Pieces of evidence', count: COUNT { MATCH (n:Evidence) WHERE n.corpus = corpus }}
  ] AS measures
UNWIND measures AS row
RETURN row.scope AS scope, row.measure AS measure, row.zh AS measureZh, row.en AS measureEn, row.count AS count
ORDER BY row.ordinal
