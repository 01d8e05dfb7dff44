// title: 时间线 | Timeline
// summary: 资料库中规划的发布、文本日期、规划期和目标年份，按时间排列。 | When the plans of the corpus were issued, the dates of their texts, the years they run and the years of their targets, in order.
// parameter plan: string of Plan = focus | 资料库所含的规划 | A plan of the corpus
// column at | 时间 | At
// column until | 至 | Until
// column kind | 事项 | Event
// column id | 标识 | Id
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column plan | 规划标识 | Plan id
// column planZh | 规划 | Plan (zh)
// column planEn | 规划（英文） | Plan (en)
// column level | 层级 | Level
// column levelRank | 层级次序 | Order of the level
// column ofPlan | 是所问规划的 | Of the plan asked for

MATCH (f:Plan {id: $plan})
CALL {
  WITH f
  MATCH (p:Plan {corpus: f.corpus}) WHERE p.issuedOn IS NOT NULL
  RETURN p AS p, 'issued' AS kind, 1 AS kindRank, p.id AS id, p.titleZh AS titleZh, p.titleEn AS titleEn, p.issuedOn AS at, null AS until
UNION ALL
  WITH f
  MATCH (p:Plan {corpus: f.corpus}) WHERE p.periodStart IS NOT NULL
  RETURN p AS p, 'period' AS kind, 3 AS kindRank, p.id AS id, p.titleZh AS titleZh, p.titleEn AS titleEn,
    toString(p.periodStart) AS at, toString(p.periodEnd) AS until
UNION ALL
  WITH f
  MATCH (p:Plan {corpus: f.corpus})-[:HAS_DOCUMENT]->(d:Document) WHERE d.issuedOn IS NOT NULL AND d.issuedOn <> coalesce(p.issuedOn, '')
  RETURN p AS p, 'text' AS kind, 2 AS kindRank, d.id AS id, d.titleZh AS titleZh, d.titleEn AS titleEn, d.issuedOn AS at, null AS until
UNION ALL
  WITH f
  MATCH (t:Target {corpus: f.corpus}) WHERE t.year IS NOT NULL
  MATCH (p:Plan {id: t.planId})
  RETURN p AS p, 'target' AS kind, 4 AS kindRank, t.id AS id, t.titleZh AS titleZh, t.titleEn AS titleEn, toString(t.year) AS at, null AS until
}
WITH f, kind, kindRank, id, titleZh, titleEn, at, until, p.id AS planId
MATCH (p:Plan {id: planId})
RETURN at AS at, until AS until, kind AS kind, id AS id, titleZh AS titleZh, titleEn AS titleEn, p.id AS plan, p.titleZh AS planZh, p.titleEn AS planEn,
  p.level AS level, p.levelRank AS levelRank, p.id = f.id AS ofPlan
ORDER BY at, kindRank, levelRank, id
