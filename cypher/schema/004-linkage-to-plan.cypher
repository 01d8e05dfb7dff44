// What other plans' linkages say of a plan.
CREATE INDEX linkage_to_plan IF NOT EXISTS FOR (n:Linkage) ON (n.toPlanId)
