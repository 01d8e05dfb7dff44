// topics.csv → (:Topic): our own short list of subjects
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Topic
SET n = row.properties
