// evidence.csv → (:Evidence): the words a linkage rests on, side by side
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Evidence
SET n = row.properties
