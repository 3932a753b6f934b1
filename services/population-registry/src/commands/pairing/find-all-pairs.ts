import { someAtOnce, type Versioned } from '@fengqiao/domain-kit'
import { alikeAmong, type Alike } from '../../domain/finding/blocks.ts'
import type { People } from '../../domain/finding/noted.ts'
import { eachOnce, pairFor } from '../../domain/finding/pair.ts'
import { seesResident, type Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { comparedOf } from '../../queries/alike.ts'
import { openResidents } from '../../queries/open-resident.ts'
import { keyOf } from '../../domain/distinction.ts'
import { crowdOf } from './crowd.ts'

type Needs = Pick<
  Deps,
  'residents' | 'distinctions' | 'duplicatePairs' | 'seal' | 'sounding' | 'enteredLately'
>

const page = 200
/** Pages in hand: while one is opened, the next is read. */
const pagesAtOnce = 2
/** Blocks between which others get their turn. */
const atATime = 400

/** At this version a record says what it was made with. */
const asMade = 1

/** Everybody on the register, opened unless it was just noted what he is; held only as long as the comparing takes. */
async function* gather(deps: Needs, people: People, crowd: ReturnType<typeof crowdOf>): AsyncGenerator<void> {
  const placeOf = people.byId()
  const openOthers = (some: readonly Versioned<Resident>[]) => {
    const others: Versioned<Resident>[] = []
    for (const one of some) {
      if (one.state.status !== 'PRESENT') continue
      const place = one.version === asMade ? placeOf(one.id) : undefined
      if (place === undefined) others.push(one)
      else crowd.add(place, seesResident(one.state))
    }
    return openResidents(deps.seal, others)
  }
  for await (const sheets of someAtOnce(deps.residents.every(page), pagesAtOnce, openOthers)) {
    for (const { id, state, clear } of sheets)
      crowd.add(people.add({ id, ...comparedOf(clear) }), seesResident(state))
    yield
  }
}

/** Keeps those that were not found to be of two people. */
const keep = async ({ distinctions, duplicatePairs }: Needs, found: readonly Alike[], at: number) => {
  const pairs = eachOnce(found.map(({ one, other, likeness }) => pairFor(one, other, likeness)))
  const apart = await distinctions.amongst(pairs.map(({ pair }) => pair))
  await duplicatePairs.put(
    pairs.filter(({ pair }) => !apart.has(keyOf(pair))),
    at,
  )
}

/** Finds the pairs of the whole town anew, in blocks; others get their turn between them. */
export async function* findAllPairs(deps: Needs, at: number): AsyncGenerator<void> {
  const people = deps.enteredLately.take()
  const crowd = crowdOf(people)
  await deps.duplicatePairs.rewind(at)
  yield* gather(deps, people, crowd)
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
