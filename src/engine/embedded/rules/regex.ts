/** Classes that mean Unicode for one engine and ASCII for the other. */
const CLASSES = /\\[wWdDsSbB]/
/** Look-around, names the engines write differently, and flags other than i, m and s. */
const GROUPS = /\(\?(?:[=!>]|<[=!]|P|[a-z]*[^a-z:)<ims-])|\(\?[a-z-]*[^ims:)<=!>P-]/
/** What only one of them knows inside of brackets or at all. */
const SYNTAX = /\[\[:|~~|\\[QEhHvVRXGZk1-9]|\\p\{(?:Is|In|java)|[*+?}]\+|\[[^\]]*(?:--|\[)/

/** Whether a regular expression is read differently by Java, which Neo4j uses, and by the embedded engine. */
export function isForeignRegex(pattern: string): boolean {
  const bare = pattern.replaceAll('\\\\', '')
  if (CLASSES.test(bare) || GROUPS.test(bare) || SYNTAX.test(bare)) return true
  const folds = /\(\?[a-z]*i/.test(bare)
  // Java folds the case of ASCII only; Chinese has none.
  return (
    folds && Array.from(pattern).some((character) => character > '\u007f' && character.toLowerCase() !== character.toUpperCase())
  )
}
