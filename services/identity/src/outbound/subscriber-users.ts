import { createHash } from 'node:crypto'
import type { Management } from './broker-management.ts'

interface User {
  readonly password_hash: string
  readonly tags: string | readonly string[]
}

interface Permission {
  readonly vhost: string
  readonly configure: string
  readonly write: string
  readonly read: string
}

/** A system reads with a few connections; more would be a mistake that costs the broker. */
const most = { 'max-connections': 10, 'max-channels': 50 } as const

const algorithm = 'rabbit_password_hashing_sha256'

/** As the broker keeps it: a salt and the digest over both. The salt follows from the password, so that two compare. */
const hashOf = (password: string): string => {
  const digest = (value: string | Buffer) => createHash('sha256').update(value).digest()
  const salt = digest(`salt of ${password}`).subarray(0, 4)
  return Buffer.concat([salt, digest(Buffer.concat([salt, Buffer.from(password)]))]).toString('base64')
}

/** May read this queue; may declare, bind and publish nothing. */
const permissionOn = (queue: string): Omit<Permission, 'vhost'> => ({
  configure: '^$',
  write: '^$',
  read: `^${queue.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`,
})

const isSo = (
  held: readonly Permission[] | undefined,
  vhost: string,
  { configure, write, read }: Omit<Permission, 'vhost'>,
): boolean => {
  const [only] = held ?? []
  return (
    held?.length === 1 &&
    only?.vhost === vhost &&
    only.configure === configure &&
    only.write === write &&
    only.read === read
  )
}

export interface SubscriberUsers {
  readonly open: (name: string, password: string) => Promise<void>
  /** Removed first, so that whoever is sent away does not come back. */
  readonly close: (name: string) => Promise<void>
  /** Everybody who may do anything in this town's part of the broker. */
  readonly names: () => Promise<readonly string[]>
}

/** The users of subscribers: each named as its queue, and good for that one alone. */
export const subscriberUsers = (management: Management, vhost: string): SubscriberUsers => ({
  open: async (name, password) => {
    const password_hash = hashOf(password)
    const user = await management.read<User>('users', name)
    if (user?.password_hash !== password_hash || user.tags.length > 0) {
      await management.put({ password_hash, hashing_algorithm: algorithm, tags: '' }, 'users', name)
      for (const [limit, value] of Object.entries(most))
        await management.put({ value }, 'user-limits', name, limit)
    }
    const wanted = permissionOn(name)
    const held = await management.read<readonly Permission[]>('users', name, 'permissions')
    // Permission comes last: until then the user cannot even connect.
    if (!isSo(held, vhost, wanted)) await management.put(wanted, 'permissions', vhost, name)
  },
  close: async (name) => {
    await management.remove('users', name)
    await management.remove('connections', 'username', name)
  },
  names: () => management.column('user', 'vhosts', vhost, 'permissions'),
})
