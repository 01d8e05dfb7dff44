import type { CommandContext } from '../command-context.ts'
import { examine, type Finding } from '../examine.ts'

/** Prints what it found, one line each, and the cure under what is wrong; ends with 1 when something is. */
export async function runDoctor(context: CommandContext): Promise<void> {
  const findings = await examine(context)
  const width = Math.max(...findings.map(({ subject }) => subject.length))
  context.world.stdout.write(findings.map((finding) => describeFinding(finding, width)).join(''))
  if (findings.some(({ verdict }) => verdict === 'wrong')) context.setExit(1)
}

function describeFinding({ verdict, subject, detail, cure }: Finding, width: number): string {
  const line = `${verdict.padEnd(5)}  ${subject.padEnd(width)}  ${detail}\n`
  return cure === undefined ? line : `${line}${' '.repeat(width + 9)}→ ${cure}\n`
}
