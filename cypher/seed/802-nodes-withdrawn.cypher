// Nodes of rows that left the corpus and that a person's work still hangs on: kept, and marked.
// $rows: {corpus, version}, one row
UNWIND $rows AS row
MATCH (n:Entity)
WHERE n.origin = 'corpus' AND n.corpus = row.corpus AND n.version <> row.version
SET n.withdrawn = true
