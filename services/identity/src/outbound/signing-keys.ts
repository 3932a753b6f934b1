import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing, isDuplicate } from '@fengqiao/database'
import type { Log, Part } from '@fengqiao/domain-kit'
import { masterKeyName } from '@fengqiao/personal-data'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Collection } from 'mongodb'
import { keyTurns } from '../domain/signing-keys.ts'

/** The key-encryption keys at hand: the first seals, the others only open. */
export type SealingKeys = readonly [present: Buffer, ...others: Buffer[]]

interface KeptKey {
  /** The turn in which it signs: replicas that make one at the same time make one. */
  readonly _id: number
  readonly sealed: string
  /** Which key-encryption key seals it; the earliest did not say. */
  readonly sealed_by?: string
  readonly created_at: Date
}

const algorithm = 'ES256'
const [nonceBytes, tagBytes] = [12, 16]

const seal = (key: Buffer, turn: number, jwk: JWK): Pick<KeptKey, 'sealed' | 'sealed_by'> => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`signing key ${String(turn)}`))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(jwk), 'utf8'), cipher.final()])
  const value = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
  return { sealed: value, sealed_by: masterKeyName(key) }
}

const openWith = (key: Buffer, { _id: turn, sealed }: KeptKey): JWK | undefined => {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(`signing key ${String(turn)}`))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    const opened = [decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]
    return JSON.parse(Buffer.concat(opened).toString('utf8')) as JWK
  } catch {
    return undefined
  }
}

/** Opened by whichever key fits; where none does, it is said which one is missing. */
const open = (keys: SealingKeys, kept: KeptKey): JWK => {
  const fitting = keys.map((key) => openWith(key, kept)).find((jwk) => jwk !== undefined)
  if (fitting !== undefined) return fitting
  const { _id: turn, sealed_by: name = 'that is not known by name' } = kept
  throw new Error(
    `KEY_ENCRYPTION_KEY: the signing key of turn ${String(turn)} is sealed by a key ${name}, given were ${keys.map(masterKeyName).join(', ')}`,
  )
}

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig' }
}

export interface SigningKeys {
  /** Private keys: the first signs, all are published. Makes the one whose turn has come. */
  readonly at: (now: Date) => Promise<readonly JWK[]>
  /** Seals those anew that another of the key-encryption keys seals; answers how many there were. */
  readonly reseal: () => Promise<number>
}

/** Few at any time: one a month. What another replica sealed anew meanwhile is left to it. */
const resealing = (kept: Collection<KeptKey>, keys: SealingKeys) => async (): Promise<number> => {
  const others = await kept.find({ sealed_by: { $ne: masterKeyName(keys[0]) } }).toArray()
  for (const one of others) {
    const { _id, sealed } = one
    await kept.updateOne({ _id, sealed }, { $set: seal(keys[0], _id, open(keys, one)) })
  }
  return others.length
}

/** Signing keys, sealed at rest under the key-encryption key; each has its turn by the calendar. */
export const signingKeysIn = (store: StoreConnection, keys: SealingKeys): SigningKeys => {
  const kept = store.collection<KeptKey>('signing_keys')
  const find = async (turn: number): Promise<JWK | undefined> => {
    const found = await kept.findOne({ _id: turn })
    return found === null ? undefined : open(keys, found)
  }
  const make = async (turn: number): Promise<JWK | undefined> => {
    const sealed = seal(keys[0], turn, await newKey())
    try {
      await kept.insertOne({ _id: turn, ...sealed, created_at: new Date() })
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
    return find(turn)
  }
  return hearing({
    at: async (now: Date) => {
      const { signing, verifying } = keyTurns(now)
      const wanted = [signing, ...verifying]
      // A turn that has passed gets no key any more.
      const found = await Promise.all(
        wanted.map(async (turn) => (await find(turn)) ?? (turn < signing ? undefined : make(turn))),
      )
      return found.filter((key) => key !== undefined)
    },
    reseal: resealing(kept, keys),
  })
}

export interface Rotation {
  readonly keys: SigningKeys
  /** Called with the keys at the start and whenever they differ from those before. */
  readonly onKeys: (keys: readonly JWK[]) => void
  readonly log: Log
  readonly everyMilliseconds?: number
}

/** Keeps the keys current while the process runs. */
export const rotation = ({ keys, onKeys, log, everyMilliseconds = 600_000 }: Rotation): Part => {
  let timer: NodeJS.Timeout | undefined
  let current = ''
  let done = true
  /** A batch at each look: a replica of another round may seal them back as quickly. */
  const reseal = async () => {
    const before = done
    done = (await keys.reseal()) === 0
    if (done && !before) log.info({}, 'this key-encryption key seals every signing key: no other is needed')
  }
  const look = async () => {
    await reseal()
    const found = await keys.at(new Date())
    const kids = found.map(({ kid }) => kid).join(' ')
    if (kids === current) return
    current = kids
    onKeys(found)
  }
  return {
    name: 'signing keys',
    start: async () => {
      await look()
      timer = setInterval(() => {
        look().catch((error: unknown) => {
          log.warn(
            { error: error instanceof Error ? error.name : 'unknown' },
            'signing keys were not looked at',
          )
        })
      }, everyMilliseconds)
      timer.unref()
    },
    stop: () => {
      clearInterval(timer)
      return Promise.resolve()
    },
  }
}
