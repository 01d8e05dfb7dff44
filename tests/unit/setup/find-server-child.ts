/** Looks for a Neo4j in the surroundings it is started in and tells what it found. Started by find-server.test.ts, never imported. */
import { findServer } from '../../setup/neo4j/find-server.ts'

process.send?.(await findServer())
process.disconnect()
