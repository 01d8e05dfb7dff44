// corpus.csv → (:Corpus), marked as being seeded until 900-corpus-complete, so that a seed that was cut short is known as such.
// $rows: {id, properties}
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Corpus
SET n = row.properties
