import { expect, it } from 'vitest'
import { STATES, type State } from '../../../src/graph/vocabulary.ts'
import { readResolutionShapes, readStateShapes } from '../../../src/panes/sign/sign-shape.ts'

it('every state has an outline of its own, so that it reads without colour, and another one while it is in review', () => {
  const states = Object.keys(STATES) as State[]
  const drawn = states.map((state) => JSON.stringify(readStateShapes(state, false)))
  expect(new Set(drawn).size).toBe(states.length)
  // What nobody has looked at is in no review.
  const judged = states.filter((state) => state !== 'not_assessed')
  const reviewed = judged.map((state) => JSON.stringify(readStateShapes(state, true)))
  expect(new Set([...drawn, ...reviewed]).size).toBe(states.length + judged.length)
})

it('how sure a counterpart is reads without colour too', () => {
  const drawn = (['confirmed', 'probable', 'open'] as const).map((resolution) => JSON.stringify(readResolutionShapes(resolution)))
  expect(new Set(drawn).size).toBe(3)
})
