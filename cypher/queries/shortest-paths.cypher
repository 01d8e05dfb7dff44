// title: 最短路径 | Shortest paths
// summary: 两个节点之间最短的几条路径；默认只走文本中写明或经判读的关系，不经过共有的地点、机构和来源。 | The few shortest paths between two nodes; unless told otherwise along what texts state or readers judged, not through a shared place, body or source.
// parameter from: string of Entity = focus | 起点 | From
// parameter to: string of Entity = "" | 终点，留空为须衔接的规划 | To, empty for the counterparts
// parameter through: string of texts|anything = "texts" | 途径：texts 仅文本与衔接，anything 不限 | Through: texts and linkages only, or anything
// parameter depth: integer of 1..6 = 6 | 最多步数，不超过 6 | Steps at most, up to 6
// parameter limit: integer of 1..50 = 5 | 最多条数 | Paths at most
// column to | 终点 | To
// column length | 步数 | Steps
// column nodes | 途经节点 | Nodes on the way
// column titlesZh | 途经名称 | Titles on the way (zh)
// column titlesEn | 途经名称（英文） | Titles on the way (en)
// column labels | 途经标签 | Labels on the way
// column relationships | 途经关系 | Relationships on the way

MATCH (a:Entity {id: $from})
MATCH (b:Entity) WHERE b.id <> $from AND (b.id = $to OR $to = '')
OPTIONAL MATCH (m:PlanMention {planId: $from})-[:RESOLVES_TO]->(b)
WITH a, b, count(m) AS mentions, a:Linkage OR a:Evidence OR a:Source OR a:Corpus OR b:Linkage OR b:Evidence OR b:Source OR b:Corpus AS isRecord
WHERE $to <> '' OR mentions > 0
CALL {
  WITH a, b, isRecord
  WITH a, b, isRecord WHERE $through = 'texts' AND NOT isRecord
  MATCH p = allShortestPaths((a)-[:HAS_DOCUMENT|HAS_CLAUSE|HAS_SUBCLAUSE|REQUIRES_COORDINATION|MENTIONS|RESOLVES_TO|NAMES_ASPECT|LINKED|SETS|OF_INDICATOR|INHERITS|LOOKS_LIKE|BASED_ON|IMPLEMENTS|APPROVES|COORDINATES_WITH|REPLACES*..6]-(b))
  RETURN p AS p
UNION
  WITH a, b, isRecord
  WITH a, b, isRecord WHERE $through <> 'texts' AND NOT isRecord
  MATCH p = allShortestPaths((a)-[:HAS_DOCUMENT|HAS_CLAUSE|HAS_SUBCLAUSE|REQUIRES_COORDINATION|MENTIONS|RESOLVES_TO|NAMES_ASPECT|LINKED|SETS|OF_INDICATOR|INHERITS|LOOKS_LIKE|BASED_ON|IMPLEMENTS|APPROVES|COORDINATES_WITH|REPLACES|ABOUT|NAMES|COVERS|WITHIN|LOCATED_IN|ISSUED_BY|RESPONSIBLE|OF_CLASS|MERGED_INTO*..6]-(b))
  RETURN p AS p
UNION
  // A linkage, evidence, source or corpus hangs on the rest only by relationships that no other path may use.
  WITH a, b, isRecord
  WITH a, b, isRecord WHERE isRecord
  MATCH p = allShortestPaths((a)-[*..6]-(b))
  RETURN p AS p
}
WITH b.id AS to, length(p) AS length, [x IN nodes(p) | x.id] AS nodes, [x IN nodes(p) | x.titleZh] AS titlesZh, [x IN nodes(p) | x.titleEn] AS titlesEn,
  [x IN nodes(p) | head([y IN labels(x) WHERE y <> 'Entity'])] AS labels,
  [r IN relationships(p) | {type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS steps
WHERE length <= $depth
// Paths over the same nodes are one path; parallel relationships stand side by side in it.
WITH to, length, nodes, titlesZh, titlesEn, labels, steps, reduce(key = '', x IN nodes | key + ' ' + x) AS key
UNWIND range(0, length - 1) AS i
WITH to, length, nodes, titlesZh, titlesEn, labels, key, i, steps[i] AS step
WITH to, length, nodes, titlesZh, titlesEn, labels, key, i, step.type AS type, step.from AS start, coalesce(step.properties.linkageId, '') AS linkage, collect(step) AS same
ORDER BY i, type, start, linkage
WITH to, length, nodes, titlesZh, titlesEn, labels, key, collect(head(same)) AS relationships,
  count(CASE WHEN type = 'LINKED' THEN 1 END) AS linked
ORDER BY length, linked DESC, to, key
RETURN to AS to, length AS length, nodes AS nodes, titlesZh AS titlesZh, titlesEn AS titlesEn, labels AS labels, relationships AS relationships
ORDER BY length, linked DESC, to, key
LIMIT $limit
