import { hkdfSync } from 'node:crypto'
import { blindIndex, normalisedPhone } from '@fengqiao/personal-data'
import type { BlindIndexes } from '../ports.ts'

/** 18 bits: enough to find few, too few to be sure of any, for what was found is opened and compared. */
const wordLength = 3

/** The key of the first indexes: derived from the service's secret, another key than any that seals. */
export const blindIndexKey = (masterKey: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, '', 'fengqiao population registry blind index 1', 32))

/** Indexes under a key of their own, which outlives the master key: what was entered before is found after. */
export const blindIndexes = (key: Buffer): BlindIndexes => {
  const asGiven = (value: string): string => value
  const word = (field: string) => blindIndex({ key, field, normalise: asGiven })
  const words = {
    name: word('resident.name'),
    tail: word('resident.tail'),
  }
  return {
    idNumber: blindIndex({ key, field: 'resident.id_number' }),
    phone: blindIndex({ key, field: 'resident.phone', normalise: normalisedPhone }),
    household: blindIndex({ key, field: 'import.household', normalise: asGiven }),
    word: (communityCode, { purpose, value }) =>
      words[purpose](`${communityCode}\n${value}`).slice(0, wordLength),
  }
}
