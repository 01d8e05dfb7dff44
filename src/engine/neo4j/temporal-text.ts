import type { Duration } from 'neo4j-driver'

/** A date or time as Neo4j's driver writes it, with a fraction no longer than it must be: `12:00:00.5`, not `12:00:00.500000000`. */
export function shortenFraction(text: string): string {
  return text.replace(/\.(\d*?)0+(?=\D|$)/, (_, digits: string) => (digits === '' ? '' : `.${digits}`))
}

/** A duration in ISO 8601 as Cypher's `toString` writes it: `P1Y2M3DT25H1M1.5S`. */
export function writeDuration(duration: Duration): string {
  const [months, days, seconds, nanoseconds] = [duration.months, duration.days, duration.seconds, duration.nanoseconds].map(
    Number,
  )
  const date = writeUnits([
    [Math.trunc((months ?? 0) / 12), 'Y'],
    [(months ?? 0) % 12, 'M'],
    [days ?? 0, 'D'],
  ])
  const whole = BigInt(seconds ?? 0) * 1_000_000_000n + BigInt(nanoseconds ?? 0)
  const sign = whole < 0n ? -1 : 1
  const rest = whole < 0n ? -whole : whole
  const total = Number(rest / 1_000_000_000n)
  const fraction = String(rest % 1_000_000_000n)
    .padStart(9, '0')
    .replace(/0+$/, '')
  const time = writeUnits([
    [sign * Math.trunc(total / 3600), 'H'],
    [sign * Math.trunc((total % 3600) / 60), 'M'],
  ])
  const second =
    total % 60 === 0 && fraction === '' ? '' : `${sign < 0 ? '-' : ''}${total % 60}${fraction === '' ? '' : `.${fraction}`}S`
  const clock = time + second === '' ? '' : `T${time}${second}`
  return date + clock === '' ? 'PT0S' : `P${date}${clock}`
}

function writeUnits(units: [number, string][]): string {
  return units.map(([amount, letter]) => (amount === 0 ? '' : `${amount}${letter}`)).join('')
}
