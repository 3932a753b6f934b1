import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { alikeAmong, type Alike, type Someone } from '../../domain/finding/blocks.ts'
import { pairFor } from '../../domain/finding/pair.ts'
import { seesResident, type Resident } from '../../domain/resident.ts'
import type { Deps, Page, PageAsked } from '../../ports.ts'
import { comparedOf } from '../../queries/alike.ts'
import { openResidents } from '../../queries/open-resident.ts'
import { keyOf } from '../../domain/distinction.ts'

type Needs = Pick<Deps, 'buildings' | 'residents' | 'distinctions' | 'duplicatePairs' | 'seal' | 'sounding'>

const page = 500
/** Buildings whose people are read together. */
const atOnce = 20
/** Blocks between which others get their turn. */
const atATime = 400

async function* pagesOf<S>(
  list: (asked: PageAsked) => Promise<Page<S>>,
): AsyncGenerator<readonly Versioned<S>[]> {
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const found: Page<S> = await list({ limit: page, ...(after === undefined ? {} : { after }) })
    yield found.items
    after = found.next
  }
}

const peopleIn = async ({ residents }: Needs, code: string): Promise<readonly Versioned<Resident>[]> => {
  const found: Versioned<Resident>[] = []
  for await (const some of pagesOf((asked) => residents.inBuilding(systemScope, code, asked)))
    found.push(...some)
  return found
}

/** Everybody on the register, opened; held only as long as the comparing takes. */
const everybody = async (deps: Needs): Promise<readonly Someone[]> => {
  const people: Someone[] = []
  for await (const buildings of pagesOf((asked) => deps.buildings.list({}, asked))) {
    for (let start = 0; start < buildings.length; start += atOnce) {
      const some = buildings.slice(start, start + atOnce)
      const found = (await Promise.all(some.map(({ id }) => peopleIn(deps, id)))).flat()
      const sheets = await openResidents(deps.seal, found)
      people.push(
        ...sheets.map(({ id, state, clear }) => ({ id, sees: seesResident(state), ...comparedOf(clear) })),
      )
    }
  }
  return people
}

/** Keeps those that were not found to be of two people. */
const keep = async ({ distinctions, duplicatePairs }: Needs, found: readonly Alike[], at: number) => {
  const pairs = [
    ...new Map(
      found
        .map(({ one, other, likeness }) => pairFor(one, other, likeness))
        .map((one) => [keyOf(one.pair), one]),
    ).values(),
  ]
  const apart = await distinctions.amongst(pairs.map(({ pair }) => pair))
  await duplicatePairs.put(
    pairs.filter(({ pair }) => !apart.has(keyOf(pair))),
    at,
  )
}

/** Finds the pairs of the whole town anew, in blocks; others get their turn between them. */
export const findAllPairs = async (deps: Needs, at: number): Promise<void> => {
  const people = await everybody(deps)
  let found: Alike[] = []
  let blocks = 0
  for (const alike of alikeAmong(people, deps.sounding)) {
    found.push(...alike)
    blocks += 1
    if (blocks % atATime !== 0) continue
    await keep(deps, found, at)
    found = []
  }
  await keep(deps, found, at)
  await deps.duplicatePairs.dropBefore(at)
}
