// projects.csv → (:Project): platforms, zones and programmes that plans name
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Project
SET n = row.properties
