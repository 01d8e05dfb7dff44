import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The image named in docker-compose.yml, the only place where the Neo4j version is written. */
export function readNeo4jImage(): string {
  const compose = parse(readFileSync(new URL('../../../docker-compose.yml', import.meta.url), 'utf8')) as {
    services?: { neo4j?: { image?: string } }
  }
  const image = compose.services?.neo4j?.image
  if (image === undefined || !/^neo4j:\d+\.\d+\.\d+/.test(image)) {
    throw new Error('docker-compose.yml names no image neo4j:MAJOR.MINOR.PATCH for its service neo4j.')
  }
  return image
}

/** Its version as Maven Central knows it. */
export function readNeo4jVersion(): string {
  return readNeo4jImage()
    .replace(/^neo4j:/, '')
    .replace(/-.*$/, '')
}
