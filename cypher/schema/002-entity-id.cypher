// The embedded engine finds an id fast only by an index beside the constraint; where the constraint has one, this changes nothing.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)
