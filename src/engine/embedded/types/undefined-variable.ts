import { XianjieError } from '../../../graph/error.ts'
import { describePlace } from '../../statement-token.ts'
import type { Name } from '../syntax/tree.ts'

/** @throws XianjieError `cypher-syntax` */
export function refuseUndefined(statement: string, { name, start }: Name): never {
  throw new XianjieError('cypher-syntax', `Variable \`${name}\` is not defined.`, { place: describePlace(statement, start) })
}
