import type { Request } from 'express'

/** A part of a file, as the contract's ByteRange has it. */
export type RangeJson = { readonly first: number; readonly last?: number } | { readonly suffix: number }

const most = 2_147_483_647
const bounded = (digits: string): number => Math.min(Number(digits), most)

const partOf = (first: string, last: string): RangeJson | undefined => {
  if (first === '') return { suffix: bounded(last) }
  if (last === '') return { first: bounded(first) }
  return Number(last) < Number(first) ? undefined : { first: bounded(first), last: bounded(last) }
}

/**
 * The part that the header Range asks for. Several parts at once, and a range that depends on what the caller has
 * already, are answered with the whole, as HTTP allows.
 */
export const rangeOf = ({ headers }: Pick<Request, 'headers'>): RangeJson | undefined => {
  const found = /^bytes=(?=\d|-\d)(\d*)-(\d*)$/.exec(headers.range?.trim() ?? '')
  return found === null || headers['if-range'] !== undefined
    ? undefined
    : partOf(found[1] ?? '', found[2] ?? '')
}
