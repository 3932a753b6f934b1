import { hash } from 'node:crypto'
import type { Meta } from '@fengqiao/domain-kit'

/** Name-based uuid (version 8, over SHA-256): the same name gives the same id on every replica. */
export const uuidOf = (...name: readonly string[]): string => {
  const hex = hash('sha256', JSON.stringify(name), 'hex')
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(18, 20)]
  return [...groups, hex.slice(20, 32)].join('-')
}

const rowOfBatch = /^(.+)#(\d{1,8})$/

/** The last batch is remembered: its rows come one after the other, each asked for several times. */
const last = { of: '', together: '' }

const togetherIn = (kind: string, actor: string, batch: string): string => {
  const of = JSON.stringify([kind, actor, batch])
  if (last.of !== of) Object.assign(last, { of, together: uuidOf(kind, actor, batch).slice(0, 8) })
  return last.together
}

/**
 * The id a command gives to the aggregate it creates. The actor is part of it: equal keys of two never meet. What the
 * rows of a batch make (`batch#row`) has ids that follow one another, so that it lies together in every index that holds
 * them: a batch of a hundred thousand ids that fall anywhere costs the engine twice as much.
 */
export const idFromCommand = (
  kind: string,
  { actor, commandId }: Pick<Meta, 'actor' | 'commandId'>,
): string => {
  const own = uuidOf(kind, actor, commandId)
  const [, batch, row] = rowOfBatch.exec(commandId) ?? []
  if (batch === undefined || row === undefined) return own
  const [at, together] = [Number(row).toString(16).padStart(7, '0'), togetherIn(kind, actor, batch)]
  return `${together}-${at.slice(0, 4)}-8${at.slice(4)}-${own.slice(19)}`
}
