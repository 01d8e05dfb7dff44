/** Whether a text is a date as far as known (YYYY, YYYY-MM or YYYY-MM-DD) that exists in the calendar. */
export function isRealDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (parts === null) return false
  const [year, month, day] = parts.slice(1).map((part) => Number((part as string | undefined) ?? '01')) as [
    number,
    number,
    number,
  ]
  return year >= 1000 && isRealDay(year, month, day)
}

/** Whether a day of the calendar exists. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && Number.isInteger(day)
}

/** Whether a date is surely after another; dates known less precisely are compared as far as both are known. */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) > other.slice(0, length)
}
