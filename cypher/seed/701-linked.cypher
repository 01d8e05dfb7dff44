// Linkages → (a)-[:LINKED]->(b), a projection for walking; no_counterpart is left out: it says that nothing links.
// $rows: {linkage}; all it needs is read from the graph
UNWIND $rows AS row
MATCH (l:Entity {id: row.linkage})-[:FROM]->(a:Entity)
WHERE l.status IN ['accepted', 'in_review'] AND l.type <> 'no_counterpart'
MATCH (l)-[:TO]->(b:Entity)
MERGE (a)-[r:LINKED {linkageId: l.id}]->(b)
SET r = {linkageId: l.id, aspect: l.aspectId, type: l.type, score: l.score, status: l.status, state: l.state,
         corpus: l.corpus, origin: l.origin, version: l.version}
