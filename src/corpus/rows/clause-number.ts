const DIGITS = '零一二三四五六七八九'
const MARK = /[编篇章节条款项]/u
const NUMERAL = /[零一二三四五六七八九十百]+/gu

/** `四.3` → `4.3`, `第三章第二节` → `3.2`, `一（二）` → `1.2`; what holds no Chinese numeral or bracket stays as it is. */
export function toArabic(number: string): string {
  if (!/[\p{Script=Han}（）]/u.test(number)) return number
  const digits = number.replaceAll(NUMERAL, (numeral) => ` ${readNumeral(numeral)} `)
  return (digits.match(/\d+/gu) ?? [number]).join('.')
}

/** The forms a reader may type a number in: `四.3`, `四、3`, `4.3`; `一（二）`, `一(二)`, `1.2`. */
export function listNumberForms(number: string | null): string[] {
  if (number === null) return []
  const forms = [number, number.replaceAll('.', '、'), number.replaceAll('（', '(').replaceAll('）', ')'), toArabic(number)]
  return [...new Set(forms.map((form) => form.toLowerCase()))]
}

/** Whether a heading already begins with the number, or with the last printed part of it: `三（一）` and `（一）建设实验室`. */
export function beginsWithNumber(heading: string, number: string): boolean {
  if (heading.startsWith(number)) return true
  const [first = ''] = FIRST_ORDINAL.exec(heading) ?? []
  return first !== '' && number.endsWith(first)
}

const FIRST_ORDINAL = new RegExp(
  `^(第[${DIGITS}十百]+${MARK.source}|[（(][${DIGITS}十百\\d]+[）)]|([${DIGITS}十百]+|\\d+)(?=[、.．]))`,
  'u',
)

/** `四十三` → 43. */
function readNumeral(numeral: string): number {
  let [sum, digit] = [0, 0]
  for (const sign of numeral) {
    if (sign === '十' || sign === '百') {
      sum += Math.max(digit, 1) * (sign === '十' ? 10 : 100)
      digit = 0
    } else digit = DIGITS.indexOf(sign)
  }
  return sum + digit
}
