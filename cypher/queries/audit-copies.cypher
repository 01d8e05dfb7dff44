// title: 核查：副本 | Audit: copies
// summary: 为查询方便存下的副本属性与图中关系不一致之处；没有问题时为空。 | Where a property that copies a relationship for the sake of queries disagrees with the graph; empty when all is well.
// column id | 标识 | Id
// column label | 标签 | Label
// column property | 属性 | Property
// column copy | 副本 | Copy
// column actual | 实际 | Actual

CALL {
  MATCH (n:Linkage)
  OPTIONAL MATCH (n)-[:FROM]->(x:Entity)
  RETURN n.id AS id, 'Linkage' AS label, 'fromId' AS property, n.fromId AS copy, x.id AS actual
UNION ALL
  MATCH (n:Linkage)
  OPTIONAL MATCH (n)-[:TO]->(x:Entity)
  RETURN n.id AS id, 'Linkage' AS label, 'toId' AS property, n.toId AS copy, x.id AS actual
UNION ALL
  MATCH (n:Linkage)
  OPTIONAL MATCH (n)-[:ON_ASPECT]->(x:Aspect)
  RETURN n.id AS id, 'Linkage' AS label, 'aspectId' AS property, n.aspectId AS copy, x.id AS actual
UNION ALL
  MATCH (n:Document)
  OPTIONAL MATCH (n)<-[:HAS_DOCUMENT]-(x:Plan)
  RETURN n.id AS id, 'Document' AS label, 'planId' AS property, n.planId AS copy, x.id AS actual
UNION ALL
  MATCH (n:Clause)
  OPTIONAL MATCH (n)<-[:HAS_CLAUSE]-(x:Document)
  RETURN n.id AS id, 'Clause' AS label, 'documentId' AS property, n.documentId AS copy, x.id AS actual
UNION ALL
  MATCH (n:Clause)
  OPTIONAL MATCH (n)<-[:HAS_CLAUSE]-(x:Document)
  RETURN n.id AS id, 'Clause' AS label, 'planId' AS property, n.planId AS copy, x.planId AS actual
UNION ALL
  MATCH (n:Clause)
  OPTIONAL MATCH (n)<-[:HAS_SUBCLAUSE]-(x:Clause)
  RETURN n.id AS id, 'Clause' AS label, 'parentId' AS property, n.parentId AS copy, x.id AS actual
UNION ALL
  MATCH (n:Target)
  OPTIONAL MATCH (n)<-[:SETS]-(x:Entity)
  RETURN n.id AS id, 'Target' AS label, 'planId' AS property, n.planId AS copy, x.planId AS actual
UNION ALL
  MATCH (n:Target)
  OPTIONAL MATCH (n)-[:OF_INDICATOR]->(x:Indicator)
  RETURN n.id AS id, 'Target' AS label, 'indicatorId' AS property, n.indicatorId AS copy, x.id AS actual
UNION ALL
  MATCH (n:PlanMention)
  OPTIONAL MATCH (n)<-[:REQUIRES_COORDINATION|MENTIONS]-(x:Entity)
  RETURN n.id AS id, 'PlanMention' AS label, 'planId' AS property, n.planId AS copy, x.planId AS actual
UNION ALL
  MATCH (n:Evidence)
  OPTIONAL MATCH (n)<-[:EVIDENCED_BY]-(x:Linkage)
  RETURN n.id AS id, 'Evidence' AS label, 'linkageId' AS property, n.linkageId AS copy, x.id AS actual
UNION ALL
  MATCH (n:Evidence)
  OPTIONAL MATCH (n)<-[x:EVIDENCED_BY]-(:Linkage)
  RETURN n.id AS id, 'Evidence' AS label, 'side' AS property, n.side AS copy, x.side AS actual
UNION ALL
  MATCH (n:Corpus)
  OPTIONAL MATCH (n)-[:FOCUSES_ON]->(x:Plan)
  RETURN n.id AS id, 'Corpus' AS label, 'focusPlan' AS property, n.focusPlan AS copy, x.id AS actual
UNION ALL
  // A project belongs to no plan: for which one it stands is told by the evidence.
  MATCH (n:Linkage)-[:FROM]->(x:Entity) WHERE x.planId IS NOT NULL
  RETURN n.id AS id, 'Linkage' AS label, 'fromPlanId' AS property, n.fromPlanId AS copy, x.planId AS actual
UNION ALL
  // A project belongs to no plan: for which one it stands is told by the evidence.
  MATCH (n:Linkage)-[:TO]->(x:Entity) WHERE x.planId IS NOT NULL
  RETURN n.id AS id, 'Linkage' AS label, 'toPlanId' AS property, n.toPlanId AS copy, x.planId AS actual
UNION ALL
  MATCH (n:Linkage)-[:FROM]->(x:Entity)
  RETURN n.id AS id, 'Linkage' AS label, 'state' AS property, n.state AS copy, CASE
      WHEN n.type = 'no_counterpart' AND x:Document THEN 'gap'
      WHEN n.type = 'no_counterpart' THEN 'no_counterpart'
      WHEN n.type = 'conflicts' OR n.score < 0 THEN 'conflict'
      WHEN n.score >= 2 THEN 'aligned'
      ELSE 'partial'
    END AS actual
UNION ALL
  MATCH (n:Plan)
  RETURN n.id AS id, 'Plan' AS label, 'levelRank' AS property, toString(n.levelRank) AS copy,
    CASE n.level WHEN 'national' THEN '1' WHEN 'provincial' THEN '2' WHEN 'municipal' THEN '3' WHEN 'county' THEN '4' END AS actual
}
WITH id, label, property, copy, actual WHERE coalesce(copy, '') <> coalesce(actual, '')
RETURN id AS id, label AS label, property AS property, copy AS copy, actual AS actual
ORDER BY id, property, actual
