import { alikeAmong, type Alike, type Someone } from '../../domain/finding/blocks.ts'
import { pairFor } from '../../domain/finding/pair.ts'
import { seesResident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { comparedOf } from '../../queries/alike.ts'
import { openResidents } from '../../queries/open-resident.ts'
import { keyOf } from '../../domain/distinction.ts'

type Needs = Pick<Deps, 'residents' | 'distinctions' | 'duplicatePairs' | 'seal' | 'sounding'>

const page = 500
/** Blocks between which others get their turn. */
const atATime = 400

/** Everybody on the register, opened; held only as long as the comparing takes. */
const everybody = async (deps: Needs): Promise<readonly Someone[]> => {
  const people: Someone[] = []
  for await (const some of deps.residents.every(page)) {
    const present = some.filter(({ state }) => state.status === 'PRESENT')
    for (const { id, state, clear } of await openResidents(deps.seal, present))
      people.push({ id, sees: seesResident(state), ...comparedOf(clear) })
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
