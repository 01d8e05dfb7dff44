/**
 * Every coded error: its HTTP status, its exit code, and the general cure shown when the throwing place has none of its own.
 * `exit` 1: it failed; 2: what was asked or handed in is wrong.
 */
export const ERROR_CODES = {
  'request-invalid': { status: 400, exit: 2, cure: 'Compare the request with /api/openapi.json.' },
  'parameter-invalid': { status: 400, exit: 2, cure: 'See the question’s parameters with `xianjie ask NAME --help`.' },
  'parameter-missing': { status: 400, exit: 2, cure: 'Give every $name of the statement a value.' },
  'cypher-syntax': { status: 400, exit: 2, cure: 'Correct the statement at the place named.' },
  'cypher-refused': {
    status: 403,
    exit: 2,
    cure: 'Only reading is allowed here: leave out writes, LOAD CSV, SHOW, TERMINATE and procedures.',
  },
  'cypher-unsupported': { status: 422, exit: 2, cure: 'Rewrite the statement as the message says, or use Neo4j.' },
  'cypher-failed': { status: 422, exit: 1, cure: 'The database could not carry out the statement; simplify it and try again.' },
  'node-unknown': { status: 404, exit: 2, cure: 'Search for the node by name; ids are case-sensitive.' },
  'question-unknown': { status: 404, exit: 2, cure: 'See the questions with `xianjie ask --list` or /api/questions.' },
  'question-invalid': { status: 500, exit: 2, cure: 'Mend the header of the question file.' },
  'host-refused': {
    status: 421,
    exit: 2,
    cure: 'Open Xianjie under the address it printed, or put the name into XIANJIE_NAMES.',
  },
  'route-unknown': { status: 404, exit: 2, cure: 'See the routes in /api/openapi.json.' },
  'method-refused': { status: 405, exit: 2, cure: 'Use one of the methods named in the header Allow.' },
  'too-large': { status: 413, exit: 2, cure: 'Send less, or split the request.' },
  'time-exceeded': { status: 504, exit: 1, cure: 'Narrow the query or allow it more time.' },
  aborted: { status: 499, exit: 1, cure: 'Ask again.' },
  'engine-unavailable': { status: 503, exit: 1, cure: 'Wait a moment and try again; check that the database is running.' },
  'engine-restarted': { status: 503, exit: 1, cure: 'The database process ended while it worked; ask again.' },
  'database-empty': { status: 503, exit: 1, cure: 'Run `xianjie seed` first; `xianjie serve` does it by itself.' },
  'engine-locked': {
    status: 503,
    exit: 1,
    cure: 'Stop the other Xianjie that uses this folder, or set XIANJIE_DATA to another folder.',
  },
  'engine-credentials': { status: 503, exit: 2, cure: 'Check NEO4J_USERNAME and NEO4J_PASSWORD.' },
  'corpus-invalid': { status: 422, exit: 2, cure: 'Mend the rows named; nothing was written.' },
  'id-taken': { status: 409, exit: 2, cure: 'Rename the ids in one of the two, or seed into another database.' },
  'corpus-missing': { status: 422, exit: 2, cure: 'Name a folder that holds the corpus tables.' },
  'setting-invalid': { status: 500, exit: 2, cure: 'See the settings with `xianjie doctor`.' },
  'port-taken': { status: 500, exit: 1, cure: 'Stop the program that uses the port, or set PORT to a free one.' },
  'output-failed': { status: 500, exit: 1, cure: 'Free some space, or write to another place.' },
  usage: { status: 400, exit: 2, cure: 'See `xianjie --help`.' },
  internal: { status: 500, exit: 1, cure: 'This is a fault of ours: please report what you did and this message.' },
} as const satisfies Record<string, { status: number; exit: 1 | 2; cure: string }>

export type ErrorCode = keyof typeof ERROR_CODES
