import { describe, expect, it } from 'vitest'
import { Crowd } from '../../../src/engine/embedded/crowd.ts'
import { Task } from '../../../src/engine/embedded/task.ts'

function makeRead(): Task {
  return new Task({ kind: 'read', statement: 'RETURN 1 AS x', parameters: {}, rows: 1 })
}

function makeWrite(): Task {
  return new Task({ kind: 'write', statement: 'CREATE (n)', parameters: {} })
}

function fill(...tasks: Task[]): Crowd {
  const crowd = new Crowd()
  for (const task of tasks) crowd.add(task)
  return crowd
}

describe('Crowd', () => {
  it('has one write under way at a time and lets reads pass it', () => {
    const [first, second, read] = [makeWrite(), makeWrite(), makeRead()]
    const crowd = fill(first, second, read)
    expect(crowd.takeStartable()).toEqual([first, read])
    crowd.finish(first.id)
    expect(crowd.takeStartable()).toEqual([second])
  })

  it('asks reads again after a crash, suspects one at a time and fresh ones beside them', () => {
    const [a, b, fresh] = [makeRead(), makeRead(), makeRead()]
    const crowd = fill(a, b)
    crowd.takeStartable()
    expect(crowd.recover({ countAsCrash: true })).toEqual([])
    crowd.add(fresh)
    expect(crowd.takeStartable()).toEqual([a, fresh])
    crowd.finish(a.id)
    expect(crowd.takeStartable()).toEqual([b])
  })

  it('gives up on the read that is at every crash, and on no other', () => {
    const [deadly, innocent] = [makeRead(), makeRead()]
    const crowd = fill(deadly, innocent)
    const lost: Task[] = []
    for (let round = 0; round < 6; round += 1) {
      const started = crowd.takeStartable()
      // The innocent one is answered whenever it does not share the process with the deadly one.
      if (started.includes(deadly)) lost.push(...crowd.recover({ countAsCrash: true }))
      else for (const task of started) crowd.finish(task.id)
    }
    expect(lost).toEqual([deadly])
    expect(innocent.crashes).toBe(1)
    expect(crowd.isBusy()).toBe(false)
  })

  it('counts an end of ours to nobody', () => {
    const read = makeRead()
    const crowd = fill(read)
    for (let end = 0; end < 10; end += 1) {
      crowd.takeStartable()
      expect(crowd.recover({ countAsCrash: false })).toEqual([])
    }
    expect(crowd.takeStartable()).toEqual([read])
  })

  it('never asks a write again', () => {
    const write = makeWrite()
    const crowd = fill(write)
    crowd.takeStartable()
    expect(crowd.recover({ countAsCrash: false })).toEqual([write])
    expect(crowd.takeStartable()).toEqual([])
  })

  it('forgets who no longer waits', async () => {
    const controller = new AbortController()
    const read = new Task({ kind: 'read', statement: 'RETURN 1 AS x', parameters: {}, rows: 1 }, { signal: controller.signal })
    const crowd = fill(read)
    controller.abort()
    await expect(read.answer).rejects.toMatchObject({ code: 'aborted' })
    expect(crowd.takeStartable()).toEqual([])
  })
})
