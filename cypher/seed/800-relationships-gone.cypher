// What an earlier version of the corpus related and this one does not.
// $rows: {corpus, version}, one row
UNWIND $rows AS row
MATCH (:Entity)-[r]->(:Entity)
WHERE r.origin = 'corpus' AND r.corpus = row.corpus AND r.version <> row.version
DELETE r
