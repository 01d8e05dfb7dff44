/** `2022-06-03`, `2022-06` or `2022` in the words of a locale, no more precise than it is known; other text comes back as it is. */
export function writeDate(iso: string, locale: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  if (!parts) return iso
  const [, year, month, day] = parts
  const moment = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1))
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: locale.startsWith('zh') ? 'long' : 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(moment)
}
