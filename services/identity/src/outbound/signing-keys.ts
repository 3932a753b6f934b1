import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import type { Log, Part } from '@fengqiao/domain-kit'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { keyTurns } from '../domain/signing-keys.ts'
import { collectionOf, isDuplicate } from './collections.ts'

interface KeptKey {
  /** The turn in which it signs: replicas that make one at the same time make one. */
  readonly _id: number
  readonly sealed: string
  readonly created_at: Date
}

const algorithm = 'ES256'
const [nonceBytes, tagBytes] = [12, 16]

const seal = (key: Buffer, turn: number, jwk: JWK): string => {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`signing key ${String(turn)}`))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(jwk), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

const open = (key: Buffer, turn: number, value: string): JWK => {
  const bytes = Buffer.from(value, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(`signing key ${String(turn)}`))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const opened = [decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]
  return JSON.parse(Buffer.concat(opened).toString('utf8')) as JWK
}

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig' }
}

export interface SigningKeys {
  /** Private keys: the first signs, all are published. Makes the one whose turn has come. */
  readonly at: (now: Date) => Promise<readonly JWK[]>
}

/** Signing keys, sealed at rest under the key-encryption key; each has its turn by the calendar. */
export const signingKeysIn = (store: StoreConnection, keyEncryptionKey: Buffer): SigningKeys => {
  const kept = collectionOf<KeptKey>(store, 'signing_keys')
  const find = async (turn: number): Promise<JWK | undefined> => {
    const found = await kept.findOne({ _id: turn })
    return found === null ? undefined : open(keyEncryptionKey, turn, found.sealed)
  }
  const make = async (turn: number): Promise<JWK | undefined> => {
    const sealed = seal(keyEncryptionKey, turn, await newKey())
    try {
      await kept.insertOne({ _id: turn, sealed, created_at: new Date() })
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
    return find(turn)
  }
  return {
    at: async (now) => {
      const { signing, verifying } = keyTurns(now)
      const wanted = [signing, ...verifying]
      // A turn that has passed gets no key any more.
      const keys = await Promise.all(
        wanted.map(async (turn) => (await find(turn)) ?? (turn < signing ? undefined : make(turn))),
      )
      return keys.filter((key) => key !== undefined)
    },
  }
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
  const look = async () => {
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
