import type { CorpusIndex } from '../corpus-index.ts'
import { faultAt, type Fault } from '../fault.ts'

/** One reader's judgement waits for review; accepted at once is only what a text states outright, quoted. */
export function* checkAcceptedLinkages(index: CorpusIndex): Generator<Fault> {
  for (const row of index.rows.linkages) {
    if (row.status !== 'accepted') continue
    if (row.justification !== 'stated') {
      const what = `accepted, but justified as ${row.justification}`
      yield faultAt('linkages', row, {
        column: 'status',
        what,
        cure: 'write in_review; only what a text states outright is accepted',
      })
    }
    const evidence = [...index.evidenceOf(row.id, 'from'), ...index.evidenceOf(row.id, 'to')]
    if (evidence.length === 0 || evidence.some(({ kind }) => kind === 'quote')) continue
    yield faultAt('linkages', row, {
      column: 'status',
      what: 'accepted without a quote',
      cure: 'quote the text that states it, or write in_review',
    })
  }
}
