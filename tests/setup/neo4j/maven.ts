import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The class path of Neo4j Community, resolved once by Maven and remembered beside the pom (123 MB in Maven's own repository).
 *
 * @throws Error with Maven's words when it cannot be resolved
 */
export function resolveClasspath(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true })
  const remembered = join(folder, `classpath-${version}.txt`)
  if (existsSync(remembered)) {
    const classpath = readFileSync(remembered, 'utf8').trim()
    if (classpath.split(process.platform === 'win32' ? ';' : ':').every((jar) => existsSync(jar))) return classpath
  }
  writeFileSync(join(folder, 'pom.xml'), describeProject(version))
  process.stdout.write(`Resolving Neo4j ${version} with Maven (once) …\n`)
  const run = spawnSync(
    'mvn',
    ['-q', '-B', '-f', join(folder, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${remembered}`],
    {
      encoding: 'utf8',
    },
  )
  if (run.status !== 0) throw new Error(`mvn: ${(run.stdout || run.stderr || String(run.error)).trim()}`)
  return readFileSync(remembered, 'utf8').trim()
}

function describeProject(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>xianjie</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`
}
