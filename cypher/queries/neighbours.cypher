// title: 邻居 | Neighbours
// summary: 与一个节点直接相连的节点，衔接强者在前，附连到它的每条关系。 | The nodes joined to a node, strongest linkage first, each with the relationships that join it.
// parameter node: string of Entity = focus | 节点 | Node
// parameter types: string[] of RelationshipType = [] | 只看这些关系类型，留空为全部 | Only these relationship types, empty for all
// parameter limit: integer of 1..500 = 25 | 最多个数 | Neighbours at most
// column id | 标识 | Id
// column label | 标签 | Label
// column titleZh | 名称 | Title (zh)
// column titleEn | 英文名称 | Title (en)
// column strength | 最强分值 | Strongest score
// column relationships | 关系 | Relationships

MATCH (n:Entity {id: $node})-[r]-(m:Entity)
WHERE size($types) = 0 OR type(r) IN $types
WITH m, startNode(r).id AS start, type(r) AS type, r, coalesce(r.linkageId, r.side, '') AS mark
WITH m, start, type, mark, properties(r) AS properties, abs(coalesce(r.score, 0)) AS strength,
  CASE type
    WHEN 'LINKED' THEN 1 WHEN 'REQUIRES_COORDINATION' THEN 2 WHEN 'RESOLVES_TO' THEN 2 WHEN 'FROM' THEN 2 WHEN 'TO' THEN 2 WHEN 'INHERITS' THEN 2
    WHEN 'BASED_ON' THEN 3 WHEN 'IMPLEMENTS' THEN 3 WHEN 'APPROVES' THEN 3 WHEN 'COORDINATES_WITH' THEN 3 WHEN 'REPLACES' THEN 3
    WHEN 'CITED_FROM' THEN 9 WHEN 'FOCUSES_ON' THEN 9 ELSE 5 END AS rank
ORDER BY type, start, mark
WITH m, max(strength) AS strength, min(rank) AS rank,
  collect({type: type, out: start = $node, properties: properties}) AS relationships
RETURN m.id AS id, head([x IN labels(m) WHERE x <> 'Entity']) AS label, m.titleZh AS titleZh, m.titleEn AS titleEn,
  strength AS strength, relationships AS relationships
ORDER BY rank, strength DESC, size(relationships) DESC, label, id
LIMIT $limit
