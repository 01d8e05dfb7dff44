// An id that has moved to another table, or is back in one, loses the label it had.
// $rows: {id, label}, every node of the corpus
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
WHERE NOT row.label IN labels(n)
REMOVE n:Source:PlanClass:Organization:Place:Project:Topic:Plan:Document:Clause:Aspect:PlanMention:Indicator:Target:Linkage:Evidence:Withdrawn
