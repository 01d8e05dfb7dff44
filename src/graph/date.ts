/** Whether a text is a date as far as known (YYYY, YYYY-MM or YYYY-MM-DD) that exists in the calendar. */
export function isRealDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (parts === null) return false
  const [year, month, day] = parts.slice(1).map((part) => (part as string | undefined) ?? '01')
  const day0 = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(day0.getTime()) && day0.toISOString().startsWith(value) && Number(year) >= 1000
}

/** Whether a date is surely after another; dates known less precisely are compared as far as both are known. */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) > other.slice(0, length)
}
