import { embeddedDatabase } from '../setup/databases.ts'
import { testCypherEngine } from './cypher-engine.suite.ts'

testCypherEngine(embeddedDatabase())
