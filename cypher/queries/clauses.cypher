// title: 条款目录 | Clauses
// summary: 规划各文本的条款，按原文次序，附每条的衔接数。 | The clauses of the plan's documents in printed order, with the linkages each has.
// parameter plan: string of Plan = focus | 规划 | Plan
// parameter statuses: string[] of LinkageStatus = ["accepted", "in_review"] | 计入的衔接状态 | Linkage statuses counted
// column id | 标识 | Id
// column document | 文本 | Document
// column documentStage | 文本性质 | Stage of the document
// column parent | 上级条款 | Parent clause
// column path | 内部编码 | Key within the document, ours
// column number | 条号 | Number
// column numberEn | 条号（英文） | Number (en)
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column ordinal | 次序 | Order
// column heading | 标题 | Heading
// column headingEn | 标题（英文） | Heading (en)
// column shortZh | 简称 | Short heading (zh)
// column shortEn | 简称（英文） | Short heading (en)
// column text | 正文 | Text
// column start | 起始字位 | Offset in the text
// column kind | 类别 | Kind
// column isRequirement | 是要求 | Is a requirement
// column linkageCount | 衔接数 | Linkages

MATCH (:Plan {id: $plan})-[:HAS_DOCUMENT]->(d:Document)
MATCH (d)-[:HAS_CLAUSE]->(c:Clause)
OPTIONAL MATCH (c)<-[:FROM|TO]-(l:Linkage)
WITH d, c, count(CASE WHEN l.status IN $statuses THEN l.id END) AS linkageCount
RETURN c.id AS id, d.id AS document, d.stage AS documentStage, c.parentId AS parent, c.path AS path, c.clauseNumber AS number, c.clauseNumberEn AS numberEn, c.titleZh AS titleZh, c.titleEn AS titleEn, c.ordinal AS ordinal,
  c.heading AS heading, c.headingEn AS headingEn, c.shortZh AS shortZh, c.shortEn AS shortEn, c.text AS text, c.start AS start, c.kind AS kind, c.isRequirement AS isRequirement, linkageCount AS linkageCount
ORDER BY document, ordinal, id
