import { someAtOnce, type Versioned } from '@fengqiao/domain-kit'
import { alikeAmong, type Alike } from '../../domain/finding/blocks.ts'
import type { Noted } from '../../domain/finding/noted.ts'
import { pairFor } from '../../domain/finding/pair.ts'
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
async function* gather(deps: Needs, noted: Noted, crowd: ReturnType<typeof crowdOf>): AsyncGenerator<void> {
  const placeOf = ({ id, version }: Versioned<Resident>): number | undefined =>
    version === asMade ? noted.placeOf(id) : undefined
  const open = async (some: readonly Versioned<Resident>[]) => {
    const present = some.filter(({ state }) => state.status === 'PRESENT')
    const sheets = await openResidents(
      deps.seal,
      present.filter((one) => placeOf(one) === undefined),
    )
    return { present, sheets: new Map(sheets.map((one) => [one.id, one])) }
  }
  for await (const { present, sheets } of someAtOnce(deps.residents.every(page), pagesAtOnce, open)) {
    for (const one of present) {
      const sheet = sheets.get(one.id)
      const place = sheet ? noted.people.add({ id: one.id, ...comparedOf(sheet.clear) }) : placeOf(one)
      if (place !== undefined) crowd.add(place, seesResident(one.state))
    }
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
  const noted = deps.enteredLately.take()
  const crowd = crowdOf(noted.people)
  await deps.duplicatePairs.rewind(at)
  yield* gather(deps, noted, crowd)
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
