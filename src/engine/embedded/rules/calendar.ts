import { isRealDay } from '../../../graph/date.ts'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})?$/
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})?$/
const DURATION = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/

/** Whether a text is a date, time or duration in the one form both engines read alike. `kind` is the function's name. */
export function isPlainTemporal(kind: string, text: string): boolean {
  if (kind === 'duration') return DURATION.test(text)
  if (kind === 'date') return isDate(text)
  if (kind === 'time' || kind === 'localtime') {
    const found = TIME.exec(text)
    return found !== null && isTime(found[1], found[2], found[3])
  }
  const found = DATE_TIME.exec(text)
  return found !== null && isDate(found[1] ?? '') && isTime(found[2], found[3], found[4])
}

function isDate(text: string): boolean {
  const found = DATE.exec(text)
  return found !== null && isRealDay(Number(found[1]), Number(found[2]), Number(found[3]))
}

function isTime(hour = '0', minute = '0', second = '0'): boolean {
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}
