// documents.csv → (:Document): versions and texts of a plan, as seen
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Document
SET n = row.properties
