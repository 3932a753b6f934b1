import type { Scope, Versioned } from '@fengqiao/domain-kit'
import { communityOf, levelOf } from '@fengqiao/standards'
import type { Key } from '../domain/finding/keys.ts'
import { isKnown, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'communities' | 'residents' | 'blind'>

/** People who carry one token in one place, at most. */
const mostCarriers = 120

/** A community, or a grid in it. */
export interface Sight {
  readonly communityCode: string
  readonly gridCode?: string
}

/** Where the caller may look, the widest first: a grid inside a community that he sees anyway is not asked twice. */
export const sightsOf = async ({ communities }: Needs, { values }: Scope): Promise<readonly Sight[]> => {
  const at = (level: string) => values.filter((value) => levelOf(value) === level)
  const whole = at('town').length > 0 ? (await communities.all()).map(({ id }) => id) : []
  const seen = new Set([...whole, ...at('community')])
  const grids = at('grid').filter((code) => !seen.has(communityOf(code)))
  return [
    ...[...seen].map((communityCode) => ({ communityCode })),
    ...[...new Set(grids)].map((gridCode) => ({ communityCode: communityOf(gridCode), gridCode })),
  ]
}

export interface Candidates {
  readonly found: readonly Versioned<Resident>[]
  readonly more: boolean
}

/** Those first that carry most of the tokens. */
const commonest = (
  found: readonly Versioned<Resident>[],
  asked: ReadonlySet<string>,
): readonly Versioned<Resident>[] => {
  const timesOf = ({ state }: Versioned<Resident>): number =>
    isKnown(state) ? state.blind.words.filter((token) => asked.has(token)).length : 0
  return found
    .map((one) => ({ one, times: timesOf(one) }))
    .toSorted((a, b) => b.times - a.times)
    .map(({ one }) => one)
}

/** Whoever carries a token of these keys, before anybody is opened. Whole communities are asked by one question. */
export const carriers = async (
  { residents, blind }: Needs,
  sights: readonly Sight[],
  keys: readonly Key[],
): Promise<Candidates> => {
  const tokensIn = (some: readonly Sight[]): readonly string[] =>
    some.flatMap(({ communityCode }) => keys.map((key) => blind.word(communityCode, key)))
  const whole = sights.filter(({ gridCode }) => gridCode === undefined)
  const grids = sights.filter(({ gridCode }) => gridCode !== undefined)
  const asked = [
    ...(whole.length === 0 ? [] : [{ tokens: tokensIn(whole) }]),
    ...grids.map((sight) => ({ tokens: tokensIn([sight]), ...sight })),
  ]
  const most = (tokens: readonly string[]): number => tokens.length * mostCarriers
  const lists = await Promise.all(asked.map((one) => residents.byWords(one, most(one.tokens))))
  const found = [...new Map(lists.flat().map((one) => [one.id, one])).values()]
  const more = asked.some(({ tokens }, at) => lists[at]?.length === most(tokens))
  return { found: commonest(found, new Set(asked.flatMap(({ tokens }) => tokens))), more }
}
