// mentions.csv → (:PlanMention): plans as a clause names them
// $rows: {id, properties}; properties is the whole node, so that what left the table leaves the node
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:PlanMention
SET n = row.properties
