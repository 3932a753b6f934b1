import { someAtOnce, type Versioned } from '@fengqiao/domain-kit'
import { alikeAmong, type Alike } from '../../domain/finding/blocks.ts'
import { pairFor } from '../../domain/finding/pair.ts'
import { seesResident, type Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { comparedOf } from '../../queries/alike.ts'
import { openResidents, type ResidentSheet } from '../../queries/open-resident.ts'
import { keyOf } from '../../domain/distinction.ts'
import { packed } from './packed.ts'

type Needs = Pick<Deps, 'residents' | 'distinctions' | 'duplicatePairs' | 'seal' | 'sounding'>

const page = 200
/** Pages in hand: while one is opened, the next is read. */
const pagesAtOnce = 2
/** Blocks between which others get their turn. */
const atATime = 400

/** Everybody on the register, opened; held only as long as the comparing takes. */
async function* gather(deps: Needs, crowd: ReturnType<typeof packed>): AsyncGenerator<void> {
  const open = (some: readonly Versioned<Resident>[]): Promise<readonly ResidentSheet[]> =>
    openResidents(
      deps.seal,
      some.filter(({ state }) => state.status === 'PRESENT'),
    )
  for await (const sheets of someAtOnce(deps.residents.every(page), pagesAtOnce, open)) {
    for (const { id, state, clear } of sheets)
      crowd.add({ id, sees: seesResident(state), ...comparedOf(clear) })
    yield
  }
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
export async function* findAllPairs(deps: Needs, at: number): AsyncGenerator<void> {
  const crowd = packed()
  await deps.duplicatePairs.rewind(at)
  yield* gather(deps, crowd)
  let found: Alike[] = []
  let blocks = 0
  for (const alike of alikeAmong(crowd, deps.sounding)) {
    found.push(...alike)
    blocks += 1
    if (blocks % atATime !== 0) continue
    await keep(deps, found, at)
    found = []
    yield
  }
  await keep(deps, found, at)
  await deps.duplicatePairs.dropBefore(at)
}
