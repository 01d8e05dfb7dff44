/** Has a keeper for the container of a run, as container.ts has, and waits to be killed. Started by find-server.test.ts, never imported. */
import { startKeeper } from '../../setup/neo4j/keeper.ts'

startKeeper(new URL('../../setup/neo4j/container-keeper.ts', import.meta.url), ['this-run'])
process.send?.('ready')
