// title: 资料库 | Corpora
// summary: 数据库中的每套资料库、它所围绕的规划、版本、截至日期和来源数。 | Each corpus of the database, the plan it is about, its version, as-of date and number of sources.
// column id | 标识 | Id
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column focus | 本规划 | Focus plan
// column focusZh | 本规划名称 | Focus plan (zh)
// column focusEn | 本规划英文名称 | Focus plan (en)
// column corpusVersion | 版本 | Version
// column version | 入库版本 | Seed version
// column asOf | 截至 | As of
// column licenceZh | 许可 | Licence (zh)
// column licenceEn | 许可（英文） | Licence (en)
// column state | 入库状态 | State of the seed
// column sources | 来源数 | Sources

MATCH (c:Corpus)-[:FOCUSES_ON]->(f:Plan)
OPTIONAL MATCH (s:Source {corpus: c.corpus})
WITH c, f, count(s) AS sources
RETURN c.id AS id, c.titleZh AS titleZh, c.titleEn AS titleEn, f.id AS focus, f.titleZh AS focusZh, f.titleEn AS focusEn,
  c.corpusVersion AS corpusVersion, c.version AS version, c.asOf AS asOf, c.licenceZh AS licenceZh, c.licenceEn AS licenceEn, c.state AS state, sources AS sources
ORDER BY id, focus
