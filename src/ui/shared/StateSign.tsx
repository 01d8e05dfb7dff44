import { createElement } from 'react'
import type { State } from '../../graph/vocabulary.ts'
import { readResolutionShapes, readStateShapes, SIGN_SIZE, type Resolution, type Shape } from '../../panes/sign/sign-shape.ts'

interface StateSignProps {
  state: State
  inReview?: boolean
  size?: number
}

/** The sign of a state in its colour; the word stands beside it. */
export function StateSign({ state, inReview = false, size = 18 }: StateSignProps) {
  return (
    <span className="state-sign" data-state={state} {...(inReview ? { 'data-review': '' } : {})}>
      <ShapeSign shapes={readStateShapes(state, inReview)} size={size} />
    </span>
  )
}

export function ResolutionSign({ resolution, size = 14 }: { resolution: Resolution; size?: number }) {
  return <ShapeSign shapes={readResolutionShapes(resolution)} size={size} />
}

function ShapeSign({ shapes, size }: { shapes: readonly Shape[]; size: number }) {
  return (
    <svg viewBox={`0 0 ${SIGN_SIZE} ${SIGN_SIZE}`} width={size} height={size} aria-hidden="true" className="sign">
      {shapes.map((shape, index) => createElement(shape.tag, { key: index, ...nameForReact(shape.attributes) }))}
    </svg>
  )
}

function nameForReact(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
