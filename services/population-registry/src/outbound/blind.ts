import { hkdfSync } from 'node:crypto'
import { blindIndex, normalisedPhone } from '@fengqiao/personal-data'
import type { BlindIndexes } from '../ports.ts'

/** The key of the first indexes: derived from the service's secret, another key than any that seals. */
export const blindIndexKey = (masterKey: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, '', 'fengqiao population registry blind index 1', 32))

/** Indexes under a key of their own, which outlives the master key: what was entered before is found after. */
export const blindIndexes = (key: Buffer): BlindIndexes => {
  return {
    idNumber: blindIndex({ key, field: 'resident.id_number' }),
    phone: blindIndex({ key, field: 'resident.phone', normalise: normalisedPhone }),
  }
}
