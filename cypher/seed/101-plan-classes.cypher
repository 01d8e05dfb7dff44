// plan-classes.csv → (:PlanClass): kinds of plan a mention may mean
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:PlanClass
SET n = row.properties
