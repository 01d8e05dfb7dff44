// Every node is an Entity with an id of its own; on Neo4j this constraint is the index too.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
