import { createHmac } from 'node:crypto'

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/**
 * Passwords that follow from this installation's own secret, so that a seeding that was cut short finds the accounts
 * it made before. They hold all four kinds of characters.
 */
export const passwordsOf =
  (installerSecret: string) =>
  (username: string, use: 'first' | 'own'): string => {
    const digest = createHmac('sha256', installerSecret).update(`town password ${use} ${username}`).digest()
    const text = [...digest.subarray(0, 12)].map((byte) => letters[byte % letters.length] ?? '').join('')
    return `T${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}7`
  }
