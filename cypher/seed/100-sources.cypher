// sources.csv → (:Source): where rows come from
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Source
SET n = row.properties
