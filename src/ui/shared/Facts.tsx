import type { ReactNode } from 'react'
import { useWords } from './words.ts'
import './facts.css'

export interface Fact {
  name: string
  /** Null or empty is shown as not seen, never left out. */
  value: ReactNode
}

/** Names and values in two columns. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const words = useWords()
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{isBlank(fact.value) ? <span className="secondary">{words.t('notSeen')}</span> : fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function isBlank(value: ReactNode): boolean {
  return value === null || value === undefined || value === ''
}
