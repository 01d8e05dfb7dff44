import cliProgress from 'cli-progress'
import type { Output } from './world.ts'

export interface Progress {
  /** `done` of `total` steps; `step` names the one under way. */
  show(done: number, total: number, step: string): void
  /** Takes the bar away, so that what is printed next stands alone. */
  end(): void
}

/** A bar on a terminal, silence elsewhere: a log or a pipe is no place for it. */
export function createProgress(label: string, output: Output): Progress {
  if (!output.isTerminal) return { show: () => undefined, end: () => undefined }
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {value}/{total} {step}`,
    barsize: 30,
    clearOnComplete: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  })
  let isShown = false
  return {
    show(done, total, step) {
      if (isShown) bar.setTotal(total)
      else bar.start(total, done, { step })
      isShown = true
      bar.update(done, { step })
    },
    end() {
      if (isShown) bar.stop()
      isShown = false
    },
  }
}
