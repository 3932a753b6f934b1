import { createHash } from 'node:crypto'
import type { Meta } from '@fengqiao/domain-kit'

/** Name-based uuid (version 8, over SHA-256): the same name gives the same id on every replica. */
export const uuidOf = (...name: readonly string[]): string => {
  const hex = createHash('sha256').update(JSON.stringify(name)).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(18, 20)]
  return [...groups, hex.slice(20, 32)].join('-')
}

/** The id a command gives to the aggregate it creates. The actor is part of it: equal keys of two never meet. */
export const idFromCommand = (kind: string, meta: Pick<Meta, 'actor' | 'commandId'>): string =>
  uuidOf(kind, meta.actor, meta.commandId)
