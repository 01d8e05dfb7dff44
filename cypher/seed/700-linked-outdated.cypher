// Takes the projection of a linkage back when it counts no more; with 701-linked it may be run at any time, for any linkages.
// $rows: {linkage}
UNWIND $rows AS row
MATCH (l:Entity {id: row.linkage})-[:FROM]->(a:Entity)
WHERE NOT l.status IN ['accepted', 'in_review'] OR l.type = 'no_counterpart'
MATCH (a)-[r:LINKED]->(:Entity)
WHERE r.linkageId = row.linkage
DELETE r
