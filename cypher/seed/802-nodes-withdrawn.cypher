// Nodes of rows that left the corpus and that a person's work still hangs on: kept, under no label a question looks for.
// $rows: {corpus, version}, one row
UNWIND $rows AS row
MATCH (n:Entity)
WHERE n.origin = 'corpus' AND n.corpus = row.corpus AND n.version <> row.version
SET n:Withdrawn
REMOVE n:Source:PlanClass:Organization:Place:Project:Topic:Plan:Document:Clause:Aspect:PlanMention:Indicator:Target:Linkage:Evidence
