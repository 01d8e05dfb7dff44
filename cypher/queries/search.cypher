// title: 搜索 | Search
// summary: 按名称、简称、别名、拼音、首字母、英文或条款正文查找，完全相同者在前，其次词首相同、含有。 | Finds nodes by title, short title, alias, pinyin, initials, English or the text of a clause: exact first, then by the beginning of a word, then anywhere.
// parameter text: string = "" | 要找的字词 | Words to find
// parameter labels: string[] of NodeLabel = [] | 只找这些标签，留空为全部 | Only these labels, empty for all
// parameter limit: integer of 1..200 = 30 | 最多条数 | Results at most
// column id | 标识 | Id
// column label | 标签 | Label
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column contextZh | 所在 | Stands in (zh)
// column contextEn | 所在（英文） | Stands in (en)
// column score | 匹配度 | Fit

// Quotation marks and book title marks are printed but seldom typed.
WITH replace(replace(replace(replace(replace(toLower(trim($text)), '“', ''), '”', ''), '"', ''), '《', ''), '》', '') AS q
MATCH (n:Entity) WHERE n.search IS NOT NULL AND NOT n:Evidence AND NOT n:Withdrawn
WITH q, n, head([x IN labels(n) WHERE x <> 'Entity']) AS label,
  replace(replace(replace(replace(n.search, '“', ''), '”', ''), '《', ''), '》', '') AS words,
  [x IN [n.titleZh, n.heading, n.shortZh, n.titleEn, n.headingEn, n.shortEn] WHERE x IS NOT NULL | replace(replace(replace(replace(toLower(x), '“', ''), '”', ''), '《', ''), '》', '')] AS titles
WHERE size($labels) = 0 OR label IN $labels
WITH n, label,
  CASE
    WHEN q = '' THEN 3
    WHEN toLower(n.id) = q OR q IN titles THEN 6
    WHEN (' ' + words + ' ') CONTAINS (' ' + q + ' ') THEN 5
    WHEN (' ' + words) CONTAINS (' ' + q) THEN 4
    WHEN words CONTAINS q OR toLower(n.id) CONTAINS q THEN 3
    WHEN all(part IN split(q, ' ') WHERE words CONTAINS part) THEN 2
    WHEN label = 'Clause' AND toLower(coalesce(n.text, '')) CONTAINS q THEN 1
    ELSE 0
  END AS fit
WHERE fit > 0
OPTIONAL MATCH (p:Plan) WHERE p.id = coalesce(n.planId, n.toPlanId)
OPTIONAL MATCH (:Corpus)-[:FOCUSES_ON]->(focus:Plan) WHERE focus.id = p.id
OPTIONAL MATCH (n)-[:WITHIN|LOCATED_IN]->(place:Place)
WITH n, label, fit, p, count(focus.id) AS focused, min(place.id) AS placeId
OPTIONAL MATCH (place:Place {id: placeId})
RETURN n.id AS id, label AS label, n.titleZh AS titleZh, n.titleEn AS titleEn,
  coalesce(p.titleZh, place.titleZh) AS contextZh, coalesce(p.titleEn, place.titleEn) AS contextEn,
  // A plan that contains the words comes before a clause that begins with them; else the better fit comes first.
  CASE fit WHEN 6 THEN 600 WHEN 5 THEN 500 WHEN 4 THEN 400 WHEN 3 THEN 360 WHEN 2 THEN 300 ELSE 100 END + CASE label
    WHEN 'Plan' THEN 90 WHEN 'Indicator' THEN 45 WHEN 'Project' THEN 45 WHEN 'Clause' THEN 40 WHEN 'Target' THEN 40 WHEN 'Topic' THEN 40
    WHEN 'Organization' THEN 40 WHEN 'Place' THEN 40 WHEN 'Aspect' THEN 30 WHEN 'PlanMention' THEN 20 WHEN 'PlanClass' THEN 20
    WHEN 'Document' THEN 20 WHEN 'Linkage' THEN 10 ELSE 5 END AS score
// Of what fits alike, what the plan in focus says: many plans have a clause 4.3.
ORDER BY score DESC, focused DESC, size(coalesce(n.titleZh, n.titleEn, '')), id
LIMIT $limit
