import type { Counterpart } from '../../explorer/counterpart.ts'
import type { Resolution } from '../../panes/sign/sign-shape.ts'

/** How sure a mention's plan is: confirmed when one resolution is, probable when there is any, open else. */
export function readResolution(counterparts: readonly Pick<Counterpart, 'plan' | 'confidence'>[]): Resolution {
  const resolved = counterparts.filter((counterpart) => counterpart.plan !== null)
  if (resolved.length === 0) return 'open'
  return resolved.some((counterpart) => counterpart.confidence === 'confirmed') ? 'confirmed' : 'probable'
}
