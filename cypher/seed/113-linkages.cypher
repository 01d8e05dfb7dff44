// linkages.csv → (:Linkage): judged links; the ids and the state are copies of what their relationships say
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Linkage
SET n = row.properties
