import type { Scope, Versioned } from '@fengqiao/domain-kit'
import { communityOf, levelOf } from '@fengqiao/standards'
import type { Key } from '../domain/finding/keys.ts'
import type { Resident } from '../domain/resident.ts'
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

/** Each once, those first that most of the lists have. */
const commonest = (lists: readonly (readonly Versioned<Resident>[])[]): readonly Versioned<Resident>[] => {
  const counts = new Map<string, { readonly one: Versioned<Resident>; times: number }>()
  for (const one of lists.flat()) {
    const held = counts.get(one.id)
    if (held) held.times += 1
    else counts.set(one.id, { one, times: 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.times - a.times).map(({ one }) => one)
}

/** Whoever carries a token of these keys, before anybody is opened. */
export const carriers = async (
  deps: Needs,
  sights: readonly Sight[],
  keys: readonly Key[],
): Promise<Candidates> => {
  const lists: (readonly Versioned<Resident>[])[] = []
  // Key after key: whoever is made anew under a newer one meanwhile was found by the older.
  for (const { word } of deps.blind.all) {
    const asked = sights.flatMap(({ communityCode, ...within }) =>
      keys.map((key) => ({ token: word(communityCode, key), ...within })),
    )
    lists.push(...(await Promise.all(asked.map((one) => deps.residents.byWord(one, mostCarriers)))))
  }
  return { found: commonest(lists), more: lists.some(({ length }) => length === mostCarriers) }
}
