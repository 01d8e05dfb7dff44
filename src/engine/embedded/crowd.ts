import type { Task } from './task.ts'

/** How many tasks the process works on at once: quick questions pass slow ones. */
const AT_ONCE = 16
/** How often a read is asked before we take it for the cause of the crashes. */
const ASKS = 3

/**
 * The tasks that wait and those under way. A read that was under way at a crash is a suspect: suspects are asked again one at a time, so
 * that one deadly query does not take the others' tries with it.
 */
export class Crowd {
  private waiting: Task[] = []
  private suspects: Task[] = []
  private readonly underWay = new Map<number, Task>()

  add(task: Task): void {
    this.waiting.push(task)
  }

  isUnderWay(task: Task): boolean {
    return this.underWay.has(task.id)
  }

  isBusy(): boolean {
    return this.underWay.size > 0
  }

  hasWriteUnderWay(): boolean {
    return [...this.underWay.values()].some(isWrite)
  }

  /** Takes the tasks that may be sent now; they are under way from here on. Writes go one by one. */
  takeStartable(): Task[] {
    this.waiting = this.waiting.filter((task) => !task.settled)
    this.suspects = this.suspects.filter((task) => !task.settled)
    const started: Task[] = []
    while (this.underWay.size < AT_ONCE) {
      const task = this.takeNext()
      if (task === undefined) break
      this.underWay.set(task.id, task)
      started.push(task)
    }
    return started
  }

  /** Takes a task out because it was answered, or because nobody waits for it. */
  finish(id: number): Task | undefined {
    const task = this.underWay.get(id)
    this.underWay.delete(id)
    return task
  }

  /**
   * After the end of the process: reads under way will be asked again.
   *
   * @returns tasks that cannot be: writes, and reads that were under way at too many crashes
   */
  recover(options: { countAsCrash: boolean }): Task[] {
    const lost = [...this.underWay.values()].filter((task) => !task.settled)
    this.underWay.clear()
    if (options.countAsCrash) for (const task of lost) task.crashes += 1
    const hopeless = lost.filter((task) => isWrite(task) || task.crashes >= ASKS)
    const again = lost.filter((task) => !hopeless.includes(task))
    this.suspects.push(...again.filter((task) => task.crashes > 0))
    this.waiting.unshift(...again.filter((task) => task.crashes === 0))
    return hopeless
  }

  takeAll(): Task[] {
    const all = [...this.underWay.values(), ...this.suspects, ...this.waiting]
    this.underWay.clear()
    this.suspects = []
    this.waiting = []
    return all
  }

  private takeNext(): Task | undefined {
    const tasks = [...this.underWay.values()]
    if (this.suspects.length > 0 && !tasks.some((task) => task.crashes > 0)) return this.suspects.shift()
    const writing = tasks.some(isWrite)
    const index = this.waiting.findIndex((task) => !writing || !isWrite(task))
    return index < 0 ? undefined : this.waiting.splice(index, 1)[0]
  }
}

function isWrite(task: Task): boolean {
  return task.work.kind === 'write'
}
