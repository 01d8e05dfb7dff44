// Nodes of rows that left the corpus. One that a person has related to something stays, for that relationship would go with it.
// $rows: {corpus, version}, one row
UNWIND $rows AS row
MATCH (n:Entity)
WHERE n.origin = 'corpus' AND n.corpus = row.corpus AND n.version <> row.version AND NOT EXISTS { (n)--() }
DELETE n
