/**
 * By rule: statements the embedded engine would answer otherwise than Neo4j, and how they pass. Graph of engine-graph.ts.
 * `mistake`: Neo4j refuses it too, and the embedded engine would answer.
 */
export const UNSAFE_STATEMENTS: Record<string, readonly { unsafe: string; safe: string; mistake?: true }[]> = {
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
  'entity-through-function': [
    {
      unsafe: 'MATCH (n:Plan) OPTIONAL MATCH (n)-[:LINKED]->(m) RETURN coalesce(m, n) AS node',
      safe: 'MATCH (n:Plan) OPTIONAL MATCH (n)-[:LINKED]->(m) RETURN coalesce(m.id, n.id) AS id',
    },
    {
      unsafe: 'MATCH (n:Plan) RETURN CASE WHEN n.number = 1 THEN n ELSE null END AS node',
      safe: 'MATCH (n:Plan) RETURN CASE WHEN n.number = 1 THEN n {.id} ELSE null END AS node',
    },
    {
      unsafe: 'MATCH (n:Plan)-->(m) RETURN CASE WHEN m.number = 3 THEN [m] ELSE [] END AS x',
      safe: 'MATCH (n:Plan)-->(m) RETURN CASE WHEN m.number = 3 THEN [m.id] ELSE [] END AS x',
    },
    {
      unsafe: 'MATCH p = (:Plan)-->(:Clause) RETURN [x IN nodes(p) WHERE x.number > 2] AS x',
      safe: 'MATCH p = (:Plan)-->(:Clause) RETURN [x IN nodes(p) WHERE x.number > 2 | x.id] AS x, size([x IN nodes(p) WHERE x.number > 2]) AS number',
    },
    {
      unsafe: 'MATCH p = (:Plan)-->(:Clause) RETURN reduce(last = null, x IN nodes(p) | x) AS x',
      safe: 'MATCH p = (:Plan)-->(:Clause) RETURN reduce(last = null, x IN nodes(p) | x.id) AS x',
    },
    {
      unsafe: 'MATCH (n:Plan) WITH n ORDER BY n.id WITH collect(n) AS ns RETURN ns + ns AS x',
      safe: 'MATCH (n:Plan) WITH n ORDER BY n.id WITH collect(n.id) AS ns RETURN ns + ns AS x',
    },
    { unsafe: 'MATCH (n:Plan {id: $id}) RETURN max(n) AS node', safe: 'MATCH (n:Plan {id: $id}) RETURN max(n.number) AS number' },
  ],
  'mixed-list': [
    {
      unsafe: 'MATCH p = (:Plan)-->(:Clause)-->() UNWIND nodes(p) + relationships(p) AS x RETURN x.id AS id',
      safe: 'MATCH p = (:Plan)-->(:Clause)-->() RETURN [x IN nodes(p) | x.id] AS ids, [x IN relationships(p) | x.score] AS scores',
    },
    {
      unsafe: 'MATCH (n:Plan)-[r]->(m) UNWIND [r, m] AS x RETURN x.id AS id',
      safe: 'MATCH (n:Plan)-[r]->(m) UNWIND [n, m] AS x RETURN x.id AS id',
    },
    {
      unsafe: 'MATCH (n:Plan) UNWIND [n, null] AS x RETURN x AS x',
      safe: 'MATCH (n:Plan) UNWIND [n.id, null] AS x RETURN x AS x',
    },
    {
      unsafe: 'CALL { MATCH (n:Plan) RETURN n AS x UNION MATCH ()-[r]->() RETURN r AS x } RETURN x.id AS id',
      safe: 'CALL { MATCH (n:Plan) RETURN n AS x UNION MATCH (n:Clause) RETURN n AS x } RETURN x.id AS id',
    },
  ],
  'number-as-node': [
    {
      unsafe: 'MATCH (n:Plan) WITH n.number AS r, count(n) AS c RETURN r.id AS t, c',
      safe: 'MATCH (n:Plan) WITH n, n.number AS r RETURN n.id AS t, r',
      mistake: true,
    },
    { unsafe: 'UNWIND range(1, 3) AS x RETURN x.id AS t', safe: 'UNWIND range(1, 3) AS x RETURN x AS t', mistake: true },
    { unsafe: 'RETURN [x IN range(1, 3) | x.id] AS l', safe: 'RETURN [x IN range(1, 3) | x] AS l', mistake: true },
    {
      unsafe: 'MATCH (n:Plan), (m:Clause) WHERE m.number = n RETURN m.id AS id',
      safe: 'MATCH (n:Plan), (m:Clause) WHERE m.number = n.number RETURN m.id AS id',
    },
  ],
  'label-order': [
    {
      unsafe: 'MATCH (n) RETURN labels(n)[0] AS label',
      safe: "MATCH (n) RETURN [x IN labels(n) WHERE x <> 'Entity'][0] AS label",
    },
    { unsafe: 'MATCH (n) RETURN head(keys(n)) AS key', safe: "MATCH (n) RETURN 'id' IN keys(n) AS key" },
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
  'type-of-relationship': [
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
    {
      unsafe: 'MATCH (n:Plan) WITH n ORDER BY n.id WITH collect(n.id) AS ids RETURN ids + $id AS list',
      safe: 'MATCH (n:Plan) WITH n ORDER BY n.id WITH collect(n.id) AS ids RETURN ids + [$id] AS list',
    },
    { unsafe: "MATCH (n:Plan) RETURN n.aliases + 'x' AS list", safe: "MATCH (n:Plan) RETURN n.aliases + ['x'] AS list" },
    { unsafe: 'RETURN [1, 2] + 3 AS list', safe: 'RETURN [1, 2] + [3] AS list' },
    { unsafe: "RETURN 'a' + ['b'] AS list", safe: "RETURN ['a'] + ['b'] AS list" },
    {
      unsafe: "MATCH (n:Plan {id: $id}) RETURN labels(n) + 'x' AS list",
      safe: "MATCH (n:Plan {id: $id}) RETURN size(labels(n) + ['x']) AS number",
    },
  ],
  'unwind-of-value': [
    { unsafe: 'WITH 5 AS a UNWIND a AS x RETURN x AS x', safe: 'WITH 5 AS a UNWIND [a] AS x RETURN x AS x' },
    { unsafe: 'MATCH (n:Plan) UNWIND n.text AS x RETURN x AS x', safe: 'MATCH (n:Plan) UNWIND n.words AS x RETURN x AS x' },
    { unsafe: 'UNWIND $id AS x RETURN x AS x', safe: 'UNWIND [$id] AS x RETURN x AS x' },
  ],
  deviation: [
    {
      unsafe: 'MATCH (n:Plan {id: $id}) RETURN stDev(n.number) AS d',
      safe: 'MATCH (n:Plan) RETURN coalesce(stDev(n.number), 0) AS d',
    },
    {
      unsafe: 'MATCH (n:Nothing) RETURN stDevP(n.number) AS d',
      safe: 'MATCH (n:Nothing) RETURN coalesce(stDevP(n.number), 0) AS d',
    },
  ],
  round: [
    {
      unsafe: 'MATCH (n:Entity) RETURN round(n.number * -1.5) AS x',
      safe: 'MATCH (n:Entity) RETURN floor(n.number * -1.5 + 0.5) AS x, round(100.0 * size(n.id) / 3) AS y',
    },
    {
      unsafe: 'MATCH (n:Entity) RETURN round(n.number / 3.0, 1) AS x',
      safe: 'MATCH (n:Entity) RETURN floor(n.number / 3.0 * 10 + 0.5) / 10 AS x',
    },
  ],
  'boolean-of-number': [{ unsafe: 'RETURN toBoolean(1) AS x', safe: "RETURN 1 <> 0 AS x, toBoolean('true') AS y" }],
  'number-form': [{ unsafe: 'RETURN 1_000 AS x', safe: 'RETURN 1000 AS x' }],
  'text-and-number': [
    {
      unsafe: "MATCH (n:Entity) WHERE n.number = '3' RETURN n.id AS id",
      safe: 'MATCH (n:Entity) WHERE n.number = 3 RETURN n.id AS id',
    },
    {
      unsafe: "MATCH (n:Entity) WHERE n.number <> '3' RETURN n.id AS id",
      safe: "MATCH (n:Entity) WHERE toString(n.number) <> '3' RETURN n.id AS id",
    },
    { unsafe: "MATCH (n:Entity {number: '3'}) RETURN n.id AS id", safe: 'MATCH (n:Entity {number: 3}) RETURN n.id AS id' },
    {
      unsafe: 'MATCH (n:Entity) WHERE n.number = $year RETURN n.id AS id',
      safe: 'MATCH (n:Entity) WHERE n.number = $three RETURN n.id AS id',
    },
    { unsafe: 'MATCH (n:Entity {number: $year}) RETURN n.id AS id', safe: 'MATCH (n:Entity {number: $three}) RETURN n.id AS id' },
    {
      unsafe: 'MATCH (n:Entity) WHERE n.number IN $years RETURN n.id AS id',
      safe: 'MATCH (n:Entity) WHERE toString(n.number) IN $years RETURN n.id AS id',
    },
    {
      unsafe: "MATCH (n:Entity) WHERE n.number < '3' RETURN n.id AS id",
      safe: 'MATCH (n:Entity) WHERE n.number < 3 RETURN n.id AS id',
    },
    {
      unsafe: "MATCH (n:Entity) WHERE n.unknown = '3' RETURN n.id AS id",
      safe: "MATCH (n:Entity) WHERE n.unknown = 'three' OR toString(n.unknown) = '3' RETURN n.id AS id",
    },
    {
      unsafe: 'MATCH (n:Entity) WHERE left(n.issuedOn, 4) = 2021 RETURN n.id AS id',
      safe: "MATCH (n:Entity) WHERE left(n.issuedOn, 4) = '2021' OR toInteger(left(n.issuedOn, 4)) = 2021 RETURN n.id AS id",
    },
    {
      unsafe: "RETURN CASE 1 WHEN '1' THEN 'text' ELSE 'number' END AS x",
      safe: "RETURN CASE 1 WHEN 1 THEN 'text' ELSE 'number' END AS x",
    },
    { unsafe: "RETURN [1] = ['1'] AS x, {a: 1} = {a: 1} AS y", safe: 'RETURN [1] = [1] AS x, {a: 1} = {a: 1} AS y' },
  ],
  'number-plus-text': [
    {
      unsafe: "MATCH (n:Entity) RETURN n.number + '年' AS x",
      safe: "MATCH (n:Entity) RETURN toString(n.ordinal) + '年' AS x, '' + n.ordinal AS y",
    },
    { unsafe: "RETURN 1 + 2 + 'x' AS x", safe: "RETURN 'x' + 1 + 2 AS x" },
  ],
  'text-of-float': [
    { unsafe: 'RETURN toString(1.0) AS x', safe: 'RETURN toString(1) AS x, toString(1.5) AS y' },
    {
      unsafe: 'MATCH (n:Entity) RETURN toString(avg(n.number)) AS x',
      safe: 'MATCH (n:Entity) RETURN toString(toInteger(avg(n.number))) AS x',
    },
    { unsafe: "MATCH (n:Entity) RETURN 'x' + n.number * 0.5 AS x", safe: "MATCH (n:Entity) RETURN 'x' + n.number AS x" },
  ],
  'integer-of-text': [
    { unsafe: "RETURN toInteger('1.7') AS x", safe: "RETURN toInteger(toFloat('1.7')) AS x, toInteger('17') AS y" },
    { unsafe: 'MATCH (n:Entity) RETURN toInteger(n.text) AS x', safe: 'MATCH (n:Entity) RETURN toInteger(toFloat(n.text)) AS x' },
  ],
  'regular-expression': [
    { unsafe: "RETURN '衔接' =~ '\\\\w+' AS x", safe: "RETURN '衔接' =~ '[A-Za-z0-9_]+' AS x" },
    { unsafe: "RETURN '１' =~ '\\\\d' AS x", safe: "RETURN '１' =~ '[0-9]' AS x" },
    { unsafe: "RETURN 'É' =~ '(?i)é' AS x", safe: "RETURN toLower('É') =~ 'é' AS x, 'PLAN' =~ '(?i)plan' AS y" },
    { unsafe: "RETURN '规划' =~ '(?=规).*' AS x", safe: "RETURN '规划' STARTS WITH '规' AS x" },
    {
      unsafe: 'MATCH (n:Plan) WHERE n.text =~ n.text RETURN n.id AS id',
      safe: "MATCH (n:Plan) WHERE n.text =~ '衔接.*' OR n.id =~ $id RETURN n.id AS id",
    },
  ],
  'split-by-nothing': [
    {
      unsafe: "RETURN split('abc', '') AS x",
      safe: "WITH 'abc' AS text RETURN [i IN range(0, size(text) - 1) | substring(text, i, 1)] AS x",
    },
  ],
  'negative-length': [{ unsafe: "RETURN substring('abc', -1) AS x", safe: "RETURN substring('abc', 0) AS x", mistake: true }],
  'null-in-quantifier': [
    {
      unsafe: 'MATCH (n:Entity) WHERE NOT any(x IN [n.ratio] WHERE x > 1) RETURN n.id AS id',
      safe: 'MATCH (n:Entity) WHERE NOT any(x IN [n.ratio] WHERE coalesce(x, 0) > 1) OR any(x IN [n.ratio] WHERE x > 1) RETURN n.id AS id',
    },
    {
      unsafe: 'MATCH (n:Entity) WHERE none(x IN [n] WHERE x.ratio > 1) RETURN n.id AS id',
      safe: 'MATCH (n:Entity) WHERE none(x IN [n] WHERE x.ratio IS NOT NULL AND x.ratio > 1) RETURN n.id AS id',
    },
  ],
  'null-in-list': [
    {
      unsafe: 'MATCH (n:Entity) WHERE NOT n.ratio IN $none RETURN n.id AS id',
      safe: 'MATCH (n:Entity) WHERE NOT coalesce(n.ratio IN $none, false) RETURN n.id AS id',
    },
    { unsafe: 'RETURN null IN [] AS x', safe: 'RETURN null IN [1] AS x, coalesce(null IN [], false) AS y' },
  ],
  'null-in-nullif': [
    {
      unsafe: 'MATCH (n:Entity) RETURN nullIf(n.id, n.text) AS x',
      safe: "MATCH (n:Entity) RETURN CASE WHEN n.id = n.text THEN null ELSE n.id END AS x, nullIf(n.id, 'a') AS y",
    },
  ],
  'null-in-reduce': [
    {
      unsafe: "MATCH (n:Entity) RETURN reduce(s = n.text, x IN ['a'] | x) AS x",
      safe: "MATCH (n:Entity) RETURN reduce(s = coalesce(n.text, ''), x IN ['a'] | x) AS x",
    },
  ],
  'null-inside-equal': [
    { unsafe: 'RETURN [1, null] = [1, 2] AS x', safe: 'RETURN [1, 3] = [1, 2] AS x' },
    {
      unsafe: 'MATCH (n:Entity) RETURN {a: n.ratio} = {a: n.ratio} AS x',
      safe: 'MATCH (n:Entity) RETURN {a: n.id} = {a: n.id} AS x',
    },
    { unsafe: 'RETURN [null] IN [[1]] AS x', safe: 'RETURN [1] IN [[1]] AS x' },
  ],
  'order-of-lists': [
    { unsafe: 'RETURN [1, 2] < [1, 3] AS x', safe: 'WITH [1, 2] AS a, [1, 3] AS b RETURN a[1] < b[1] AS x' },
    { unsafe: 'MATCH (n:Entity) RETURN n.yes < true AS x', safe: 'MATCH (n:Entity) RETURN NOT n.yes AND true AS x' },
  ],
  'wrong-kind': [
    { unsafe: 'MATCH (n:Nothing) RETURN size(n.levelRank) AS x', safe: 'MATCH (n:Plan) RETURN size(toString(n.levelRank)) AS x' },
    {
      unsafe: 'MATCH (n:Nothing) RETURN left(n.confidence, 4) AS x',
      safe: 'MATCH (n:Entity) RETURN left(toString(n.confidence), 4) AS x',
    },
    { unsafe: 'RETURN NOT 1 AS x', safe: 'RETURN NOT 1 <> 0 AS x', mistake: true },
    { unsafe: "RETURN 'abc'[0] AS x", safe: "RETURN substring('abc', 0, 1) AS x", mistake: true },
    { unsafe: "WITH 'abc' AS x RETURN x.id AS id", safe: "WITH {id: 'abc'} AS x RETURN x.id AS id", mistake: true },
  ],
  'pattern-as-value': [
    {
      unsafe: 'MATCH (n:Plan) WITH n, (n)-->() AS x RETURN n.id AS id, x',
      safe: 'MATCH (n:Plan) WITH n, EXISTS { (n)-->() } AS x RETURN n.id AS id, x',
      mistake: true,
    },
    {
      unsafe: 'MATCH (n:Plan) WHERE exists(n.ratio) RETURN n.id AS id',
      safe: 'MATCH (n:Plan) WHERE n.ratio IS NOT NULL AND exists((n)-->()) RETURN n.id AS id',
      mistake: true,
    },
  ],
  'carried-condition': [
    {
      unsafe: "MATCH (a:Plan)-[r]->(b) WITH a, r WHERE b.id <> 'c' RETURN a.id AS a, type(r) AS t",
      safe: "MATCH (a:Plan)-[r]->(b) WITH a, r, b WHERE b.id <> 'c' RETURN a.id AS a, type(r) AS t",
    },
  ],
  'type-test': [
    {
      unsafe: 'MATCH (n:Plan) WHERE n.number IS :: INTEGER RETURN n.id AS id',
      safe: 'MATCH (n:Plan) WHERE n.number IS NOT NULL RETURN n.id AS id',
    },
    { unsafe: "RETURN 'a' IS NORMALIZED AS x", safe: "RETURN 'a' IS NOT NULL AS x" },
  ],
  'double-bar': [{ unsafe: "RETURN 'a' || 'b' AS x", safe: "RETURN 'a' + 'b' AS x" }],
  'case-operator': [
    {
      unsafe: "MATCH (n:Entity) RETURN CASE n.number WHEN < 3 THEN 'few' WHEN 3, 4 THEN 'some' ELSE 'many' END AS x",
      safe: "MATCH (n:Entity) RETURN CASE WHEN n.number < 3 THEN 'few' WHEN n.number IN [3, 4] THEN 'some' ELSE 'many' END AS x",
    },
  ],
  'trim-side': [
    { unsafe: "RETURN trim(BOTH 'x' FROM 'xax') AS x", safe: "RETURN replace('xax', 'x', '') AS x, trim(' a ') AS y" },
  ],
  'optional-call': [
    {
      unsafe: 'MATCH (n:Plan) OPTIONAL CALL (n) { MATCH (n)-->(m) WHERE m.number > 3 RETURN m.id AS m } RETURN n.id AS id, m',
      safe: 'MATCH (n:Plan) CALL (n) { OPTIONAL MATCH (n)-->(m) WHERE m.number > 3 RETURN m.id AS m } RETURN n.id AS id, m',
    },
    { unsafe: 'MATCH (n:Plan) FINISH', safe: 'MATCH (n:Plan) RETURN count(n) AS number LIMIT 0' },
  ],
  'without-isEmpty': [{ unsafe: "RETURN isEmpty('') AS x", safe: "RETURN size('') = 0 AS x" }],
  'without-bTrim': [{ unsafe: "RETURN btrim(' a ') AS x", safe: "RETURN trim(' a ') AS x" }],
  'without-toStringOrNull': [{ unsafe: 'RETURN toStringOrNull(1) AS x', safe: 'RETURN toString(1) AS x' }],
  'without-toIntegerOrNull': [{ unsafe: "RETURN toIntegerOrNull('1.7') AS x", safe: "RETURN toInteger(toFloat('1.7')) AS x" }],
  'without-toFloatOrNull': [{ unsafe: "RETURN toFloatOrNull('x') AS x", safe: "RETURN toFloat('x') AS x" }],
  'without-toIntegerList': [
    { unsafe: "RETURN toFloatList(['1.5', 'x']) AS x", safe: "RETURN [x IN ['1.5', 'x'] | toFloat(x)] AS x" },
  ],
  'without-isNaN': [{ unsafe: 'RETURN isNaN(0.0 / 0.0) AS x', safe: 'WITH 0.0 / 0.0 AS x RETURN x <> x AS x' }],
  'without-randomUUID': [{ unsafe: 'RETURN randomUUID() AS x', safe: 'MATCH (n:Plan) RETURN n.id AS x' }],
  'without-valueType': [{ unsafe: 'RETURN valueType(1) AS x', safe: 'RETURN 1 AS x' }],
  'without-cot': [{ unsafe: 'RETURN haversin(0) AS x', safe: 'RETURN (1 - cos(0)) / 2 AS x' }],
  'without-point': [{ unsafe: 'RETURN point({x: 1, y: 2}) AS x', safe: 'RETURN {x: 1, y: 2} AS x' }],
  'temporal-part': [
    {
      unsafe: "RETURN date('2025-01-31').year AS x",
      safe: "WITH date('2025-01-31') AS d RETURN d.year AS x, d.month AS y, d.day AS z",
    },
    {
      unsafe: "WITH date('2025-01-31') AS d RETURN d.dayOfQuarter AS x",
      safe: "WITH date('2025-01-31') AS d RETURN d.week AS w, d.quarter AS q",
    },
  ],
  'temporal-arithmetic': [
    {
      unsafe: "RETURN date('2025-01-31') + duration({days: 3}) / 2 AS x",
      safe: "RETURN date('2025-01-31') + duration({days: 1}) AS x, date('2025-01-31') - duration({months: 1}) AS y",
    },
  ],
  'moments-compared': [
    {
      unsafe: "RETURN datetime('2025-01-31T12:00:00+08:00') = datetime('2025-01-31T04:00:00Z') AS x",
      safe: "WITH datetime('2025-01-31T12:00:00+08:00') AS a, datetime('2025-01-31T04:00:00Z') AS b RETURN a.epochMillis = b.epochMillis AS x",
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
    {
      unsafe: 'MATCH (n:Entity) RETURN date(n.issuedOn) AS day',
      safe: "MATCH (n:Entity) WHERE n.issuedOn > '2021-06' RETURN n.issuedOn AS day",
    },
    { unsafe: 'RETURN date($month) AS day', safe: 'RETURN date($day) AS day' },
    { unsafe: "RETURN date('2025-02-30') AS day", safe: "RETURN date('2025-02-28') AS day", mistake: true },
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
