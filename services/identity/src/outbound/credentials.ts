import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing, isDuplicate } from '@fengqiao/database'
import { hash, verify } from '@node-rs/argon2'
import type { Credentials } from '../ports.ts'

interface Credential {
  readonly _id: string
  readonly hash: string
  readonly must_change: boolean
  /** Version of the account that set it. */
  readonly version: number
  readonly last_sign_in_at?: Date
}

/** The library's number for argon2id: its own names are a const enum, which this compiler setting cannot read. */
const argon2id = 2

/** As OWASP recommends for argon2id: 19 MiB, two passes, one lane. */
const parameters = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const noPassword = { right: false, mustChange: false } as const

/**
 * Passwords, beside the accounts and not in them: facts and journal are kept for ever, a hash must be gone when its
 * password is. Only a newer version of the account replaces one.
 */
export const credentialsIn = (store: StoreConnection): Credentials => {
  const kept = store.collection<Credential>('credentials')
  // Compared with when there is no account, so that the answer takes as long.
  const nobody = hash('no account has this password', parameters)
  return hearing<Credentials>({
    set: async (personId, { password, mustChange, version }) => {
      const secret = { hash: await hash(password, parameters), must_change: mustChange, version }
      try {
        const older = { _id: personId, version: { $lt: version } }
        await kept.updateOne(older, { $set: secret }, { upsert: true })
      } catch (error) {
        // It exists and is not older: this command's own, or that of a later one.
        if (!isDuplicate(error)) throw error
      }
    },
    check: async (personId, password) => {
      const credential = personId === undefined ? null : await kept.findOne({ _id: personId })
      const right = await verify(credential?.hash ?? (await nobody), password)
      return credential !== null && right ? { right, mustChange: credential.must_change } : noPassword
    },
    signedIn: async (personId, at) => {
      await kept.updateOne({ _id: personId }, { $set: { last_sign_in_at: at } })
    },
    forget: async (personId) => {
      await kept.deleteOne({ _id: personId })
    },
    lastSignIns: async (personIds) => {
      const found = await kept
        .find({ _id: { $in: [...personIds] } }, { projection: { last_sign_in_at: 1 } })
        .toArray()
      return new Map(found.flatMap(({ _id, last_sign_in_at: at }) => (at === undefined ? [] : [[_id, at]])))
    },
  })
}
