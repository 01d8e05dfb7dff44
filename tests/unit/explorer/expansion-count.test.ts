import { describe, expect, it } from 'vitest'
import { selectExpansionCount } from '../../../src/explorer/expansion-count.ts'
import { openExploration, readAnswers, SMALL_TOWN, until } from './loaded.ts'

describe('what an expansion brought', () => {
  it('is told apart: new on the map, known already, held back by the limit; the rest comes on demand and one undo takes it back', async () => {
    const whole = readAnswers(SMALL_TOWN).surroundings('prov-sti')
    const exploration = await openExploration(SMALL_TOWN, {
      source: {
        neighbours: (_id, { limit = 25 } = {}) => {
          const nodes = whole.nodes.slice(0, 1 + (limit > 25 ? whole.total : 4))
          return Promise.resolve({ ...whole, nodes, truncated: nodes.length <= whole.total })
        },
      },
    })
    const { store } = exploration
    expect(selectExpansionCount(store.getState())).toBeNull()
    exploration.expand('prov-sti')
    await until(exploration, (state) => state.expansions['prov-sti']?.part.status === 'ready')
    const first = selectExpansionCount(store.getState())
    expect(first).toMatchObject({ node: 'prov-sti', held: whole.total - 4 })
    expect((first?.came ?? 0) + (first?.known ?? 0)).toBe(4)
    exploration.expand('prov-sti', { limit: 500 })
    await until(exploration, (state) => state.expansions['prov-sti']?.part.value?.truncated === false)
    const second = selectExpansionCount(store.getState())
    expect(second?.held).toBe(0)
    expect((second?.came ?? 0) + (second?.known ?? 0)).toBe(whole.total)
    exploration.undo()
    exploration.undo()
    expect(selectExpansionCount(store.getState())).toBeNull()
  })
})
