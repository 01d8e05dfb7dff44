// every source column of a table whose rows are nodes → (:Entity)-[:CITED_FROM]->(:Source)
// $rows: {from, to, properties}; one that a person drew between the same two nodes is left alone
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:CITED_FROM {corpus: row.properties.corpus, origin: 'corpus'}]->(b)
SET r = row.properties
