import { join } from 'node:path'
import { expect, test } from 'vitest'
import { typeProperty } from '../../../src/engine/embedded/types/property-types.ts'
import { STORED, typeValue } from '../../../src/engine/embedded/types/type.ts'
import { readSeed, SMALL_TOWN } from '../../setup/spoiled-corpus.ts'

// A property typed too narrowly would let a statement pass that the embedded engine answers wrongly; one not typed refuses more than it must.
test.each([
  ['the small town', SMALL_TOWN],
  ['Jingdezhen', join(import.meta.dirname, '../../../data/jingdezhen')],
])('every property of %s has a type, and its values are of it', async (_, folder) => {
  const { statements } = await readSeed(folder)
  const faults = new Set<string>()
  for (const { name, rows } of statements) {
    for (const properties of rows.map((row) => row['properties']).filter((each) => typeof each === 'object')) {
      for (const [key, value] of Object.entries(properties)) {
        const type = typeProperty(key, 'node')
        if (type === STORED) faults.add(`${name}: ${key} has no type`)
        if ((typeValue(value).kinds & ~type.kinds) !== 0) faults.add(`${name}: ${key} cannot be ${JSON.stringify(value)}`)
      }
    }
  }
  expect([...faults]).toEqual([])
})
