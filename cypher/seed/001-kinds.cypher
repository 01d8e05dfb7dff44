// An id that has moved to another table loses the label of the old one.
// $rows: {id, label}, every node of the corpus
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
WHERE NOT row.label IN labels(n)
REMOVE n:Source:PlanClass:Organization:Place:Project:Topic:Plan:Document:Clause:Aspect:PlanMention:Indicator:Target:Linkage:Evidence
