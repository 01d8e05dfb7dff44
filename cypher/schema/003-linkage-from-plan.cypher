// A plan's grid and its linkages start here.
CREATE INDEX linkage_from_plan IF NOT EXISTS FOR (n:Linkage) ON (n.fromPlanId)
