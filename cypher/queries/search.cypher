// title: 搜索 | Search
// summary: 按名称、简称、别名、拼音、首字母、英文或条款正文查找，完全相同者在前，其次词首相同、含有。 | Finds nodes by title, short title, alias, pinyin, initials, English or the text of a clause: exact first, then by the beginning of a word, then anywhere.
// parameter text: string = "" | 要找的字词 | Words to find
// parameter labels: string[] = [] | 只找这些标签，留空为全部 | Only these labels, empty for all
// parameter limit: integer = 30 | 最多条数 | Results at most
// column id | 标识 | Id
// column label | 标签 | Label
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column contextZh | 所在 | Stands in (zh)
// column contextEn | 所在（英文） | Stands in (en)
// column score | 匹配度 | Fit

WITH toLower(trim($text)) AS q
MATCH (n:Entity) WHERE n.search IS NOT NULL AND NOT n:Evidence
WITH q, n, n.search AS words, head([x IN labels(n) WHERE x <> 'Entity']) AS label
WHERE size($labels) = 0 OR label IN $labels
WITH n, label,
  CASE
    WHEN q = '' THEN 3
    WHEN toLower(n.id) = q OR toLower(n.titleZh) = q OR toLower(n.shortZh) = q OR toLower(n.titleEn) = q OR toLower(n.shortEn) = q THEN 6
    WHEN (' ' + words + ' ') CONTAINS (' ' + q + ' ') THEN 5
    WHEN (' ' + words) CONTAINS (' ' + q) THEN 4
    WHEN words CONTAINS q OR toLower(n.id) CONTAINS q THEN 3
    WHEN all(part IN split(q, ' ') WHERE words CONTAINS part) THEN 2
    WHEN label = 'Clause' AND toLower(coalesce(n.text, '')) CONTAINS q THEN 1
    ELSE 0
  END AS fit
WHERE fit > 0
OPTIONAL MATCH (p:Plan) WHERE p.id = coalesce(n.planId, n.toPlanId)
OPTIONAL MATCH (n)-[:WITHIN|LOCATED_IN]->(place:Place)
WITH n, label, fit, p, min(place.id) AS placeId
OPTIONAL MATCH (place:Place {id: placeId})
RETURN n.id AS id, label AS label, n.titleZh AS titleZh, n.titleEn AS titleEn,
  coalesce(p.titleZh, place.titleZh) AS contextZh, coalesce(p.titleEn, place.titleEn) AS contextEn,
  fit * 100 + CASE label
    WHEN 'Plan' THEN 90 WHEN 'Clause' THEN 80 WHEN 'Indicator' THEN 75 WHEN 'Target' THEN 70 WHEN 'Project' THEN 65 WHEN 'Topic' THEN 60
    WHEN 'Organization' THEN 55 WHEN 'Place' THEN 55 WHEN 'PlanMention' THEN 50 WHEN 'PlanClass' THEN 45 WHEN 'Aspect' THEN 45
    WHEN 'Document' THEN 40 WHEN 'Linkage' THEN 30 WHEN 'Source' THEN 20 ELSE 10 END AS score
ORDER BY score DESC, size(titleZh), id
LIMIT $limit
