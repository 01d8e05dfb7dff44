import type { Format } from './format-table.ts'

/** `--param name=value` taken apart. */
export interface Pair {
  name: string
  value: string
}

export interface AskOptions {
  list?: true
  param: Pair[]
  format?: Format
  help?: true
}

export interface QueryCommandOptions {
  file?: string
  param: Pair[]
  rows?: number
  time?: number
  format?: Format
}
