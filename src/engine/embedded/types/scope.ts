import type { Type } from './type.ts'

/** The variables that are known at a place, and what is known of their properties. */
export class Scope {
  private readonly variables: Map<string, Type>

  constructor(variables: Iterable<readonly [string, Type]> = []) {
    this.variables = new Map(variables)
  }

  get(name: string): Type | undefined {
    return this.variables.get(name)
  }

  set(name: string, type: Type): void {
    this.variables.set(name, type)
  }

  has(name: string): boolean {
    return this.variables.has(name)
  }

  copy(): Scope {
    return new Scope(this.variables)
  }

  entries(): [string, Type][] {
    return [...this.variables].filter(([name]) => !name.includes(MARK))
  }
}

const MARK = '\u0000'

/** Under which name a scope keeps what is known of a property of a variable. */
export function nameProperty(variable: string, key: string): string {
  return `${variable}${MARK}${key}`
}
