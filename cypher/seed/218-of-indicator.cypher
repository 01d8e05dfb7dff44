// targets.csv indicator → (:Target)-[:OF_INDICATOR]->(:Indicator)
// $rows: {from, to, properties}; one that a person drew between the same two nodes is left alone
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:OF_INDICATOR {corpus: row.properties.corpus, origin: 'corpus'}]->(b)
SET r = row.properties
