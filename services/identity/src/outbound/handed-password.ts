import { createHmac } from 'node:crypto'
import type { HandedPassword } from '../ports.ts'

// Without letters and digits that are mistaken for each other on paper.
const upper = 'ABCDEFGHJKMNPQRSTUVWXYZ'
const lower = 'abcdefghjkmnpqrstuvwxyz'
const digit = '23456789'
const groups = [upper, lower, lower, lower, digit, digit, upper, lower, lower, lower, digit, digit]

/**
 * Passwords to hand over, made from the command by a key of the service: a command that is sent again because its
 * answer was lost gets the same one, and none is stored. Read aloud as three groups of four.
 */
export const handedPasswords =
  (key: Buffer): HandedPassword =>
  ({ actor, commandId }, personId) => {
    const mac = createHmac('sha256', key)
      .update(JSON.stringify(['handed password', personId, actor, commandId]))
      .digest()
    const letters = groups.map((group, at) => group[mac.readUInt16BE(at * 2) % group.length] ?? '')
    return [0, 4, 8].map((from) => letters.slice(from, from + 4).join('')).join('-')
  }
