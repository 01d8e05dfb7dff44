// title: 邻居数 | Neighbour counts
// summary: 一个节点每种关系、每个方向各有多少条，连到多少个节点。 | How many relationships of each type and direction a node has, and how many nodes they reach.
// parameter node: string of Entity = focus | 节点 | Node
// column type | 关系类型 | Relationship type
// column direction | 方向 | Direction
// column relationships | 关系数 | Relationships
// column neighbours | 邻居数 | Neighbours

MATCH (n:Entity {id: $node})-[r]-(m:Entity)
WITH type(r) AS type, CASE WHEN startNode(r).id = $node THEN 'out' ELSE 'in' END AS direction, m.id AS neighbour
RETURN type AS type, direction AS direction, count(neighbour) AS relationships, count(DISTINCT neighbour) AS neighbours
ORDER BY type, direction
