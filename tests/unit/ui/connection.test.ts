import { describe, expect, it } from 'vitest'
import { XianjieError } from '../../../src/graph/error.ts'
import { Connection } from '../../../src/ui/shared/connection.ts'

/** A connection whose timers are run by hand; `answers` says how each check ends. */
function createByHand(answers: ('up' | 'down')[], data: string[] = []) {
  const timers: { run: () => void; ms: number }[] = []
  const connection = new Connection({
    check: () =>
      answers.shift() === 'up'
        ? Promise.resolve(data.shift() ?? 'data')
        : Promise.reject(new XianjieError('engine-unavailable', 'gone')),
    setTimer(run, ms) {
      const timer = { run, ms }
      timers.push(timer)
      return () => timers.splice(timers.indexOf(timer), 1)
    },
  })
  async function runTimer(): Promise<number> {
    const timer = timers.shift()
    if (!timer) throw new Error('nothing is planned')
    timer.run()
    await settle()
    return timer.ms
  }
  return { connection, runTimer, timers }
}

/** Lets what a check brought be handled. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

describe('the connection', () => {
  it('takes only what speaks of the database as a loss', () => {
    const { connection } = createByHand([])
    connection.report(new XianjieError('node-unknown', 'no such node'))
    expect(connection.state.lost).toBeNull()
    connection.report(new XianjieError('engine-unavailable', 'gone'))
    expect(connection.state.lost?.code).toBe('engine-unavailable')
  })

  it('asks again by itself, slower each time, and grows its revision when the database is back', async () => {
    const { connection, runTimer } = createByHand(['down', 'down', 'down', 'up'])
    connection.report(new XianjieError('engine-unavailable', 'gone'))
    const waits = [await runTimer(), await runTimer(), await runTimer()]
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits[2]).toBeGreaterThan(waits[0] ?? 0)
    expect(connection.state).toMatchObject({ revision: 0, lost: { code: 'engine-unavailable' } })
    await runTimer()
    expect(connection.state).toMatchObject({ revision: 1, lost: null })
  })

  it('finds a loss by its own quiet watch', async () => {
    const { connection, runTimer } = createByHand(['up', 'down'])
    connection.watch()
    await settle()
    await runTimer()
    expect(connection.state.lost?.code).toBe('engine-unavailable')
  })

  it('grows its revision when the data are others, without a loss in between', async () => {
    const { connection, runTimer } = createByHand(['up', 'up', 'up'], ['old', 'old', 'new'])
    connection.watch()
    await settle()
    await runTimer()
    expect(connection.state).toMatchObject({ revision: 0, lost: null })
    await runTimer()
    expect(connection.state).toMatchObject({ revision: 1, lost: null })
  })

  it('asks at once when the reader wants to, and not twice', async () => {
    const { connection, runTimer, timers } = createByHand(['up', 'down'])
    connection.report(new XianjieError('engine-unavailable', 'gone'))
    await Promise.all([connection.check(), connection.check()])
    expect(connection.state).toMatchObject({ revision: 1, lost: null, checking: false })
    expect(timers).toHaveLength(1)
    await runTimer()
    expect(connection.state.lost).not.toBeNull()
  })

  it('keeps one timer, however often a loss is reported', () => {
    const { connection, timers } = createByHand([])
    for (let count = 0; count < 5; count++) connection.report(new XianjieError('engine-unavailable', 'gone'))
    expect(timers).toHaveLength(1)
  })
})
