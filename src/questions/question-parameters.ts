import type { Question } from '../graph/graph-source.ts'
import type { Parameters, ParameterValue } from '../graph/value.ts'
import { XianjieError } from '../graph/error.ts'
import { describeMisfit } from './parameter-kind.ts'
import { fitsType } from './parameter-type.ts'

/**
 * The parameters a question is run with: what was given, checked against its header, and defaults for the rest.
 *
 * @param findFocus gives the id of the database's focus plan; asked only when a default needs it
 * @throws XianjieError `parameter-invalid` for an unknown name or a value that is none of its values, `parameter-missing` when a default
 *   is the focus plan and the database has none
 */
export async function fillParameters(
  question: Question,
  given: Readonly<Record<string, ParameterValue>>,
  findFocus: () => Promise<string | null>,
): Promise<Parameters> {
  checkNames(question, Object.keys(given))
  const filled: Parameters = {}
  for (const parameter of question.parameters) {
    const { name, type } = parameter
    const place = `${question.name}, parameter ${name}`
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    if (value !== undefined) {
      if (!fitsType(value, type)) {
        throw new XianjieError('parameter-invalid', `${name} must be ${describeType(type)}, not ${JSON.stringify(value)}.`, {
          place,
        })
      }
      const misfit = describeMisfit(parameter, value)
      if (misfit !== undefined) {
        throw new XianjieError('parameter-invalid', `${name} ${misfit}.`, {
          place,
          cure: `Leave it out for ${parameter.default === 'focus' ? 'the focus plan' : JSON.stringify(parameter.default)}.`,
        })
      }
      filled[name] = value
    } else if (parameter.default === 'focus') {
      const focus = await findFocus()
      if (focus === null) {
        throw new XianjieError('parameter-missing', `${name} is the focus plan when left out, and the database has none.`, {
          place,
          cure: `Give ${name} a value, or seed a corpus first (\`xianjie seed\`).`,
        })
      }
      filled[name] = focus
    } else filled[name] = parameter.default
  }
  return filled
}

function checkNames(question: Question, names: string[]): void {
  const known = question.parameters.map((parameter) => parameter.name)
  const stranger = names.find((name) => !known.includes(name))
  if (stranger === undefined) return
  throw new XianjieError('parameter-invalid', `${question.name} has no parameter ${stranger}.`, {
    place: `${question.name}, parameter ${stranger}`,
    cure: known.length === 0 ? 'It takes no parameter.' : `Its parameters are ${known.join(', ')}.`,
  })
}

function describeType(type: Question['parameters'][number]['type']): string {
  return {
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    'string[]': 'a list of texts',
  }[type]
}
