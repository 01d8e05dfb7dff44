// From here on the corpus is whole.
// $rows: {id}
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.state = 'complete'
