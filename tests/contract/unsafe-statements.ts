/** By rule: statements the embedded engine would answer otherwise than Neo4j, and how they pass. Graph of engine-graph.ts. */
export const UNSAFE_STATEMENTS: Record<string, readonly { unsafe: string; safe: string }[]> = {
  'optional-condition': [
    {
      unsafe: 'MATCH (n:Plan) OPTIONAL MATCH (n)-->(c) WHERE (c)-[:LINKED]->() RETURN n.id AS id, c.id AS clause',
      safe: 'MATCH (n:Plan) OPTIONAL MATCH (n)-->(c)-[:LINKED]->() RETURN n.id AS id, c.id AS clause',
    },
    {
      unsafe: 'MATCH (n:Plan) OPTIONAL MATCH (n)-->(c) WHERE NOT EXISTS { (c)-[:LINKED]-() } RETURN n.id AS id, c.id AS clause',
      safe: 'MATCH (n:Plan) RETURN n.id AS id, size([(n)-->(c) WHERE c.number = 3 | 1]) AS clauses',
    },
    {
      unsafe:
        'MATCH (n:Plan) CALL (n) { OPTIONAL MATCH (n)-->(c) WHERE COUNT { (c)-->() } > 0 RETURN c.id AS clause } RETURN n.id AS id, clause',
      safe: 'MATCH (n:Plan) CALL (n) { OPTIONAL MATCH (n)-->(c)-->() RETURN c.id AS clause } RETURN n.id AS id, clause',
    },
  ],
  'condition-before-optional': [
    {
      unsafe:
        'MATCH (n:Plan), (c:Clause) WHERE NOT (n)-->(c) AND n.number = 1 OPTIONAL MATCH (n)-->(x) RETURN c.id AS c, x.id AS x',
      safe: 'MATCH (n:Plan), (c:Clause) WITH n, c, EXISTS { (n)-->(c) } AS has WHERE NOT has AND n.number = 1 OPTIONAL MATCH (n)-->(x) RETURN c.id AS c, x.id AS x',
    },
    {
      unsafe:
        'MATCH (n:Plan), (c:Clause) WHERE n.number = 2 XOR (n)-->(c) OPTIONAL MATCH (n)-->(x) RETURN n.id AS n, c.id AS c, x.id AS x',
      safe: 'MATCH (n:Plan), (c:Clause) WITH n, c, EXISTS { (n)-->(c) } AS has WHERE n.number = 2 XOR has OPTIONAL MATCH (n)-->(x) RETURN n.id AS n, c.id AS c, x.id AS x',
    },
    {
      unsafe:
        'MATCH (n:Plan)-->(c) WHERE COUNT { (c)-->() } = 0 AND c.number > 1 OPTIONAL MATCH (n)-->(x) RETURN n.id AS n, c.id AS c, x.id AS x',
      safe: 'MATCH (n:Plan)-->(c) WITH n, c, COUNT { (c)-->() } AS out WHERE out = 0 AND c.number > 1 OPTIONAL MATCH (n)-->(x) RETURN n.id AS n, c.id AS c, x.id AS x',
    },
  ],
  'entity-without-alias': [
    { unsafe: 'MATCH (n:Plan)-->(c) RETURN n, count(*)', safe: 'MATCH (n:Plan)-->(c) RETURN n, count(*) AS number' },
    { unsafe: 'MATCH (n:Plan {id: $id}) RETURN collect(n)', safe: 'MATCH (n:Plan {id: $id}) RETURN collect(n) AS plans' },
    {
      unsafe: 'MATCH p = (:Plan)-[*1..2]->(:Clause {number: 5}) UNWIND nodes(p) AS x RETURN x, count(*)',
      safe: 'MATCH p = (:Plan)-[*1..2]->(:Clause {number: 5}) UNWIND nodes(p) AS x RETURN x AS x, count(*) AS number',
    },
  ],
  'entity-through-function': [
    {
      unsafe: 'MATCH (n:Plan) OPTIONAL MATCH (n)-[:LINKED]->(m) RETURN coalesce(m, n) AS node',
      safe: 'MATCH (n:Plan) OPTIONAL MATCH (n)-[:LINKED]->(m) RETURN coalesce(m.id, n.id) AS id',
    },
    {
      unsafe: 'MATCH (n:Plan) RETURN CASE WHEN n.number = 1 THEN n ELSE null END AS node',
      safe: 'MATCH (n:Plan) RETURN CASE WHEN n.number = 1 THEN n {.id} ELSE null END AS node',
    },
    { unsafe: 'MATCH (n:Plan {id: $id}) RETURN max(n) AS node', safe: 'MATCH (n:Plan {id: $id}) RETURN max(n.number) AS number' },
  ],
  'mixed-list': [
    {
      unsafe: 'MATCH p = (:Plan)-->(:Clause)-->() UNWIND nodes(p) + relationships(p) AS x RETURN x.id AS id',
      safe: 'MATCH p = (:Plan)-->(:Clause)-->() RETURN [x IN nodes(p) | x.id] AS ids, [x IN relationships(p) | x.score] AS scores',
    },
  ],
  'relationship-list': [
    {
      unsafe:
        'MATCH (:Plan {id: $id})-[r*1..1]->(c) MATCH (c)-[s*1..1]->(e) RETURN [x IN r | x.ordinal] AS a, [x IN s | x.score] AS b',
      safe: 'MATCH p = (:Plan {id: $id})-[*1..1]->(c) MATCH q = (c)-[*1..1]->(e) RETURN [x IN relationships(p) | x.ordinal] AS a, [x IN relationships(q) | x.score] AS b',
    },
  ],
  'optional-projection': [
    {
      unsafe: 'MATCH (n:Entity) OPTIONAL MATCH (n)-[:LINKED]->(m) RETURN n.id AS id, collect(m {.id, .number}) AS linked',
      safe: 'MATCH (n:Entity) OPTIONAL MATCH (n)-[:LINKED]->(m) RETURN n.id AS id, collect(CASE WHEN m IS NOT NULL THEN m {.id, .number} END) AS linked',
    },
    {
      unsafe: 'MATCH (n:Entity) OPTIONAL MATCH (n)-[:LINKED]->(m) RETURN n.id AS id, m {.id} AS linked',
      safe: 'MATCH (n:Entity) RETURN n.id AS id, [(n)-[:LINKED]->(m) | m {.id}] AS linked',
    },
  ],
  'null-match': [
    {
      unsafe: 'OPTIONAL MATCH (n:Nothing) MATCH (n) RETURN count(*) AS number',
      safe: 'OPTIONAL MATCH (n:Nothing) WITH n WHERE n IS NOT NULL RETURN count(*) AS number',
    },
  ],
  'type-test': [
    {
      unsafe: 'MATCH (a)-[r]->(b) WHERE r:LINKED RETURN a.id AS a, b.id AS b',
      safe: "MATCH (a)-[r]->(b) WHERE type(r) = 'LINKED' RETURN a.id AS a, b.id AS b",
    },
    { unsafe: 'MATCH (a)-[r]->(b) RETURN r:LINKED AS linked', safe: "MATCH (a)-[r]->(b) RETURN type(r) = 'LINKED' AS linked" },
  ],
  'sum-of-nothing': [
    {
      unsafe: 'MATCH (n:Nothing) RETURN sum(n.number) AS sum',
      safe: 'MATCH (n:Nothing) RETURN coalesce(sum(n.number), 0) AS sum',
    },
    {
      unsafe: 'MATCH (n:Plan) RETURN n.id AS id, sum(n.ratio)',
      safe: 'MATCH (n:Plan) RETURN n.id AS id, coalesce(sum(n.ratio), 0) AS sum',
    },
  ],
  'list-plus-value': [
    { unsafe: 'RETURN [1, 2] + 3 AS list', safe: 'RETURN [1, 2] + [3] AS list' },
    { unsafe: "RETURN 'a' + ['b'] AS list", safe: "RETURN ['a'] + ['b'] AS list" },
    {
      unsafe: "MATCH (n:Plan {id: $id}) RETURN labels(n) + 'x' AS list",
      safe: "MATCH (n:Plan {id: $id}) RETURN size(labels(n) + ['x']) AS number",
    },
  ],
  percentile: [
    {
      unsafe: 'MATCH (n:Entity) RETURN percentileDisc(n.number, 0.9) AS p',
      safe: 'MATCH (n:Entity) RETURN percentileCont(n.number, 0.9) AS p',
    },
    {
      unsafe: 'MATCH (n:Entity) RETURN percentileCont(n.number, $part) AS p',
      safe: 'MATCH (n:Entity) RETURN percentileCont(n.number, 0.25) AS p',
    },
  ],
  'power-chain': [{ unsafe: 'RETURN 2 ^ 3 ^ 2 AS number', safe: 'RETURN (2 ^ 3) ^ 2 AS number, 2 ^ 3 + 2 ^ 2 AS sum' }],
  'slice-from-the-end': [
    { unsafe: 'RETURN [1, 2, 3][-2..] AS list', safe: 'RETURN [1, 2, 3][1..] AS list' },
    { unsafe: 'RETURN [1, 2, 3][0..-1] AS list', safe: 'WITH [1, 2, 3] AS list RETURN list[0..size(list) - 1] AS list' },
    { unsafe: 'RETURN [1, 2, 3][..null] AS list', safe: 'RETURN [1, 2, 3][..2] AS list, [1, 2, 3][-1] AS last' },
  ],
  'comprehension-of-property': [
    {
      unsafe: 'MATCH (n:Plan) RETURN n.id AS id, [(n)-->(c) | c.large] AS larges',
      safe: 'MATCH (n:Plan) RETURN n.id AS id, size([(n)-->(c) | coalesce(c.large, 0)]) AS number',
    },
    {
      unsafe: 'MATCH (n:Plan) RETURN n.id AS id, size([p = (n)-->(c) | c.large]) AS number',
      safe: 'MATCH (n:Plan) RETURN n.id AS id, size([(n)-->(c) | c.id]) AS number',
    },
  ],
  'null-in-pattern': [
    { unsafe: 'MATCH (n:Plan {ratio: null}) RETURN n.id AS id', safe: 'MATCH (n:Plan) WHERE n.ratio IS NULL RETURN n.id AS id' },
  ],
  'empty-length': [
    { unsafe: 'MATCH (n:Plan)-[*2..1]->(m) RETURN m.id AS id', safe: 'MATCH (n:Plan)-[*1..2]->(m) RETURN m.id AS id' },
  ],
  'date-form': [
    { unsafe: "RETURN date('2025') AS day", safe: "RETURN date('2025-01-01') AS day" },
    { unsafe: 'RETURN date({year: 2025, week: 2}) AS day', safe: 'RETURN date({year: 2025, month: 1, day: 6}) AS day' },
    {
      unsafe: "RETURN datetime('2025-01-31T12:00:00[Asia/Shanghai]') AS moment",
      safe: "RETURN datetime('2025-01-31T12:00:00+08:00') AS moment",
    },
  ],
  'label-expression': [
    { unsafe: 'MATCH (n:Plan|Clause) RETURN n.id AS id', safe: 'MATCH (n) WHERE n:Plan OR n:Clause RETURN n.id AS id' },
    { unsafe: 'MATCH (n:Entity&Plan) RETURN n.id AS id', safe: 'MATCH (n:Entity:Plan) RETURN n.id AS id' },
    { unsafe: 'MATCH (n) WHERE n:!Plan RETURN n.id AS id', safe: 'MATCH (n) WHERE NOT n:Plan RETURN n.id AS id' },
  ],
  'where-in-node': [
    {
      unsafe: 'MATCH (n:Plan WHERE n.number > 1) RETURN n.id AS id',
      safe: 'MATCH (n:Plan) WHERE n.number > 1 RETURN n.id AS id',
    },
  ],
  'collect-subquery': [
    {
      unsafe: 'MATCH (n:Plan) RETURN n.id AS id, COLLECT { MATCH (n)-->(c) RETURN c.id ORDER BY c.id } AS ids',
      safe: 'MATCH (n:Plan) CALL (n) { MATCH (n)-->(c) WITH c ORDER BY c.id RETURN collect(c.id) AS ids } RETURN n.id AS id, ids',
    },
  ],
  'return-in-subquery': [
    {
      unsafe: 'MATCH (n:Plan) RETURN n.id AS id, COUNT { MATCH (n)-->(c) RETURN DISTINCT c.number } AS number',
      safe: 'MATCH (n:Plan) CALL (n) { MATCH (n)-->(c) RETURN count(DISTINCT c.number) AS number } RETURN n.id AS id, number',
    },
    {
      unsafe: 'MATCH (n:Plan) WHERE EXISTS { MATCH (n)-->(c) RETURN c } RETURN n.id AS id',
      safe: 'MATCH (n:Plan) WHERE EXISTS { MATCH (n)-->(c) WHERE c.number > 3 } RETURN n.id AS id',
    },
  ],
  'quantified-path': [
    {
      unsafe: 'MATCH (a:Plan) ((x)-->(y)){1,2} (b) RETURN a.id AS a, b.id AS b',
      safe: 'MATCH (a:Plan)-[*1..2]->(b) RETURN a.id AS a, b.id AS b',
    },
    {
      unsafe: 'MATCH (a:Plan)-[:HAS_CLAUSE]->+(b) RETURN a.id AS a, b.id AS b',
      safe: 'MATCH (a:Plan)-[:HAS_CLAUSE*1..]->(b) RETURN a.id AS a, b.id AS b',
    },
    {
      unsafe: 'MATCH p = SHORTEST 1 (a:Plan {id: $id})--+(b:Clause {number: 5}) RETURN length(p) AS length',
      safe: 'MATCH p = shortestPath((a:Plan {id: $id})-[*..5]-(b:Clause {number: 5})) RETURN length(p) AS length',
    },
  ],
  'temporal-function': [
    {
      unsafe: "RETURN date.truncate('month', date('2025-01-31')) AS month",
      safe: "RETURN substring('2025-01-31', 0, 7) AS month",
    },
  ],
  'aggregate-inside': [
    {
      unsafe: 'MATCH (n:Entity) RETURN {number: count(n), most: max(n.number)} AS all',
      safe: 'MATCH (n:Entity) WITH count(n) AS number, max(n.number) AS most RETURN {number: number, most: most} AS all',
    },
    {
      unsafe: 'MATCH (n:Entity) WITH n ORDER BY n.id RETURN collect(n.id)[0..2] AS ids',
      safe: 'MATCH (n:Entity) WITH n ORDER BY n.id WITH collect(n.id) AS ids RETURN ids[0..2] AS ids',
    },
    {
      unsafe: 'MATCH (n:Entity) RETURN [x IN collect(n.number) WHERE x > 3] AS list',
      safe: 'MATCH (n:Entity) WITH collect(n.number) AS list RETURN [x IN list WHERE x > 3] AS list',
    },
  ],
  'comprehension-in-condition': [
    {
      unsafe: 'MATCH (n:Plan) WHERE size([(n)-->(c) | c.id]) > 1 RETURN n.id AS id',
      safe: 'MATCH (n:Plan) WITH n, size([(n)-->(c) | c.id]) AS number WHERE number > 1 RETURN n.id AS id',
    },
  ],
  'path-map': [
    {
      unsafe: 'MATCH p = (:Plan)-->(:Clause) RETURN {nodes: nodes(p), edges: relationships(p)} AS path',
      safe: 'MATCH p = (:Plan)-->(:Clause) RETURN {points: [n IN nodes(p) | n.id], steps: length(p)} AS path',
    },
  ],
}
