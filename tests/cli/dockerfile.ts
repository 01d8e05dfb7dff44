/** One stage of a Dockerfile as a test needs it. */
export interface Stage {
  name: string | undefined
  folder: string
  env: Record<string, string>
  steps: Step[]
  cmd: string[]
  healthcheck: string[]
}

export type Step =
  { kind: 'run'; command: string } | { kind: 'copy'; from: string | undefined; sources: string[]; target: string }

/** The stages with their own commands, in order. Throws for an instruction it does not know, so that a test never skips one unseen. */
export function readDockerfile(text: string): Stage[] {
  const stages: Stage[] = []
  const lines = text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
  for (const line of lines) {
    const [, word = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
    const stage = stages.at(-1)
    if (word === 'FROM') {
      stages.push({ name: / AS (\w+)$/.exec(rest)?.[1], folder: '/', env: {}, steps: [], cmd: [], healthcheck: [] })
    } else if (stage) readInstruction(stage, word, rest)
  }
  return stages
}

function readInstruction(stage: Stage, word: string, rest: string): void {
  switch (word) {
    case 'WORKDIR':
      stage.folder = rest
      return
    case 'ENV':
      for (const pair of rest.split(' ')) {
        const [name = '', value = ''] = pair.split('=')
        stage.env[name] = value
      }
      return
    case 'RUN':
      stage.steps.push({ kind: 'run', command: rest })
      return
    case 'COPY': {
      const from = /^--from=(\w+) /.exec(rest)?.[1]
      const paths = rest.replace(/^--from=\w+ /, '').split(' ')
      stage.steps.push({ kind: 'copy', from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' })
      return
    }
    case 'CMD':
      stage.cmd = JSON.parse(rest) as string[]
      return
    case 'HEALTHCHECK':
      stage.healthcheck = JSON.parse(rest.slice(rest.indexOf('CMD') + 3)) as string[]
      return
    case 'USER':
    case 'VOLUME':
    case 'EXPOSE':
      return
    default:
      throw new Error(`the test does not know what ${word} does`)
  }
}
