import type { Scope, Versioned } from '@fengqiao/domain-kit'
import { communityOf, levelOf } from '@fengqiao/standards'
import type { Key } from '../domain/finding/keys.ts'
import type { Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'communities' | 'residents' | 'blind'>

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

interface Question {
  readonly sights: readonly Sight[]
  readonly gridCode?: string
}

export interface Wanted {
  readonly sights: readonly Sight[]
  readonly keys: readonly Key[]
  /** So many in each place at most: a family name and a syllable are thousands in a town, of whom nobody reads all. */
  readonly most: number
}

const inGrid = (sight: Sight): Question => ({ sights: [sight], ...sight })

/** One, then three, then nine: an engine may read all whom a question means, whatever limit it is told. */
const growing = (sights: readonly Sight[]): readonly Question[] => {
  const questions: Question[] = []
  for (let from = 0; from < sights.length; from = from * 3 + 1)
    questions.push({ sights: sights.slice(from, from * 3 + 1) })
  return questions
}

/** Whoever carries a token of these keys, before anybody is opened: in some communities after others, until enough do. */
export const carriers = async (
  { residents, blind }: Needs,
  { sights, keys, most }: Wanted,
): Promise<Candidates> => {
  const whole = sights.filter(({ gridCode }) => gridCode === undefined)
  const grids = sights.filter(({ gridCode }) => gridCode !== undefined)
  const found = new Map<string, Versioned<Resident>>()
  let more = false
  // Key after key: whoever is made anew under a newer one meanwhile was found by the older.
  for (const { word } of blind.all) {
    const ask = async ({ sights: within, ...grid }: Question): Promise<void> => {
      const tokens = within.flatMap(({ communityCode }) => keys.map((key) => word(communityCode, key)))
      const those = await residents.byWords({ tokens, ...grid }, most)
      for (const one of those) found.set(one.id, one)
      more ||= those.length === most
    }
    await Promise.all(grids.map(async (sight) => ask(inGrid(sight))))
    for (const question of growing(whole)) {
      more ||= found.size >= most
      if (more) break
      await ask(question)
    }
  }
  return { found: [...found.values()], more }
}
