// clauses.csv → (:Clause): numbered pieces of a document
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Clause
SET n = row.properties
