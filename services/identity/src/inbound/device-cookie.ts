import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A device on which names have signed in before, kept in a signed cookie: who tries from it has a budget of his own. */
export interface Device {
  readonly id: string
  /** Marks of the names, not the names: whoever reads the cookie learns none. */
  readonly marks: readonly string[]
}

const cookieName = 'fq_device'
const mostMarks = 8
const markLength = 16

const mac = (key: Buffer, ...parts: readonly string[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')

const markOf = (key: Buffer, username: string): string => mac(key, 'name', username).slice(0, markLength)

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

const read = (key: Buffer, header: string | undefined): Device | undefined => {
  const parts = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)\\.([\\w~-]+)\\.([\\w-]+)`).exec(header ?? '')
  if (!parts) return undefined
  const [id, marks, signature] = parts.slice(1) as [string, string, string]
  return same(mac(key, 'device', id, marks), signature) ? { id, marks: marks.split('~') } : undefined
}

/** The device's id if this name signed in from it before. */
export const knownDevice = (
  key: Buffer,
  header: string | undefined,
  username: string,
): string | undefined => {
  const device = read(key, header)
  return device?.marks.includes(markOf(key, username)) ? device.id : undefined
}

/** The cookie that remembers that this name signed in from here. */
export const rememberDevice = (key: Buffer, header: string | undefined, username: string) => {
  const before = read(key, header)
  const id = before?.id ?? randomBytes(16).toString('base64url')
  const marks = [...new Set([markOf(key, username), ...(before?.marks ?? [])])].slice(0, mostMarks).join('~')
  return { name: cookieName, value: `${id}.${marks}.${mac(key, 'device', id, marks)}` }
}
