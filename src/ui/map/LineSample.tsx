import type { LinkageStatus } from '../../graph/vocabulary.ts'

const DASHES: Record<LinkageStatus, string> = {
  accepted: '',
  in_review: '5 3',
  suggested: '1 3',
  stale: '',
  rejected: '1 5',
}

/** How a linkage of a status is drawn on the map. */
export function LineSample({ status }: { status: LinkageStatus }) {
  return (
    <svg width="26" height="10" aria-hidden="true" className="line-sample" data-status={status}>
      <line
        x1="1"
        y1="5"
        x2="25"
        y2="5"
        stroke="currentColor"
        strokeWidth={status === 'stale' ? 1 : 2}
        strokeDasharray={DASHES[status]}
      />
    </svg>
  )
}
