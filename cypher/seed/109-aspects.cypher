// aspects.csv → (:Aspect): in what plans must agree
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Aspect
SET n = row.properties
