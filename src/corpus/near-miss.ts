/** The candidate a mistyped word most likely means, or null when none is near (about one slip in four letters). */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  const lower = word.toLowerCase()
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 4)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = measureDistance(lower, candidate.toLowerCase(), least)
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best
}

/** Levenshtein distance, given up (as `limit`) once it must reach `limit`. */
function measureDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + same)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least >= limit) return limit
    previous = current
  }
  return previous[b.length] ?? limit
}
