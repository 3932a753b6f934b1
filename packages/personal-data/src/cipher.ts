import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16
const keyLength = 32

const ivsAtOnce = 256

/** Random bytes for many values are asked for together: each asking costs as much as the sealing of a short value. */
const drawing = (): (() => Buffer) => {
  let [drawn, at] = [randomBytes(0), 0]
  return () => {
    if (at === drawn.length) [drawn, at] = [randomBytes(ivsAtOnce * ivLength), 0]
    at += ivLength
    return drawn.subarray(at - ivLength, at)
  }
}

const newIv = drawing()

/** AES-256-GCM: iv, ciphertext, tag. `bound` is authenticated beside it, so it opens nowhere else. */
const encrypt = (key: KeyObject, bound: string, plain: Buffer): Buffer => {
  const iv = newIv()
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength }).setAAD(
    Buffer.from(bound, 'utf8'),
  )
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the key, the bond or a single bit is another's. */
const decrypt = (key: KeyObject, bound: string, sealed: Buffer): Buffer => {
  if (sealed.length < ivLength + tagLength) throw new Error('a sealed value is too short')
  const iv = sealed.subarray(0, ivLength)
  const end = sealed.length - tagLength
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagLength })
    .setAAD(Buffer.from(bound, 'utf8'))
    .setAuthTag(sealed.subarray(end))
  const plain = decipher.update(sealed.subarray(ivLength, end))
  // In this mode nothing is left for the end; it says whether all of it is what was sealed.
  decipher.final()
  return plain
}

/** A service's master key and the name it is known by in the database, which says nothing of it. */
export interface MasterKey {
  readonly id: string
  readonly key: KeyObject
}

const derived = (secret: Buffer, purpose: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `fengqiao ${purpose}`, length))

/** Use to tell which master key is meant where none may be shown, as in a backup's manifest. */
export const masterKeyName = (secret: Buffer): string => derived(secret, 'master key id 1', 6).toString('hex')

/** Refuses what is not 32 bytes of secret. */
export const masterKeyOf = (secret: Buffer): MasterKey => {
  if (secret.length !== keyLength) throw new Error(`a master key has ${String(keyLength)} bytes`)
  return {
    id: masterKeyName(secret),
    key: createSecretKey(derived(secret, 'master key wrapping 1', keyLength)),
  }
}

/** A subject's new data key, never seen outside. */
export const newDataKey = (): Buffer => randomBytes(keyLength)

const wrapBond = (subject: string, master: MasterKey): string =>
  `fengqiao data key 1\n${master.id}\n${subject}`

/** The data key as stored: only the master key opens it, and only for its subject. */
export const wrap = (master: MasterKey, subject: string, dataKey: Buffer): Buffer =>
  encrypt(master.key, wrapBond(subject, master), dataKey)

export const unwrap = (master: MasterKey, subject: string, wrapped: Buffer): Buffer =>
  decrypt(master.key, wrapBond(subject, master), wrapped)

const version = 's1'
const valueBond = (subject: string): string => `fengqiao sealed ${version}\n${subject}`

/** A value as stored: the format's version, then iv, ciphertext and tag. */
export const sealValue = (dataKey: KeyObject, subject: string, value: string): string =>
  `${version}.${encrypt(dataKey, valueBond(subject), Buffer.from(value, 'utf8')).toString('base64url')}`

/** Throws when the value is not sealed, is of a later format, or belongs to another subject. */
export const openValue = (dataKey: KeyObject, subject: string, sealed: string): string => {
  const [format, body, ...more] = sealed.split('.')
  if (format !== version || body === undefined || more.length > 0)
    throw new Error('not a sealed value of this format')
  try {
    return decrypt(dataKey, valueBond(subject), Buffer.from(body, 'base64url')).toString('utf8')
  } catch (cause) {
    throw new Error('a sealed value does not open for this subject', { cause })
  }
}
