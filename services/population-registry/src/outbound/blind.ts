import { hkdfSync } from 'node:crypto'
import { blindIndex, normalisedPhone } from '@fengqiao/personal-data'
import type { BlindIndexes } from '../ports.ts'

/** Indexes under a key of their own, derived from the service's secret: another key than any that seals. */
export const blindIndexes = (masterKey: Buffer): BlindIndexes => {
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'fengqiao population registry blind index 1', 32))
  return {
    idNumber: blindIndex({ key, field: 'resident.id_number' }),
    phone: blindIndex({ key, field: 'resident.phone', normalise: normalisedPhone }),
  }
}
