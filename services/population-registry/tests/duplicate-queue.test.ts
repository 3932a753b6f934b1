import { DuplicateReason, MergeField, MergeSide } from '@fengqiao/contracts/population-registry/v1'
import { checkCharacterOf } from '@fengqiao/standards'
import { systemScope as everything } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { findAllPairs } from '../src/commands/pairing/find-all-pairs.ts'
import type { EnteredLately, Said } from '../src/domain/finding/noted.ts'
import { packedPeople } from '../src/outbound/packed-people.ts'
import { mergingIn } from './a-merge.ts'
import { throughout } from './throughout.ts'
import { aNumber, community, elsewhere, grid, settle, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown(undefined, 200)
  await settle(town)
})
afterAll(() => town.stop())

const { registered, merge, unmerge } = mergingIn(() => town)

/** Another number of somebody born on the same day. */
const sameDay = (idNumber: string): string => {
  const first17 = `${idNumber.slice(0, 14)}${String((Number(idNumber.slice(14, 17)) + 333) % 1_000).padStart(3, '0')}`
  return first17 + checkCharacterOf(first17)
}

const list = async (who: Who = 'clerk', asked: object = {}) =>
  town.residents.listDuplicateCandidates(
    { territory: '', pageToken: '', pageSize: 50, ...asked },
    await town.as(who),
  )

const pairOf = (one: string, other: string): string => [one, other].toSorted().join('~')

const pairsSeenBy = async (who: Who = 'clerk', asked: object = {}): Promise<readonly string[]> =>
  (await list(who, asked)).candidates.map(({ one, other }) =>
    pairOf(one?.residentId ?? '', other?.residentId ?? ''),
  )

const appears = (pair: string) => eventually(async () => (await pairsSeenBy()).includes(pair))
const goes = (pair: string) => eventually(async () => !(await pairsSeenBy()).includes(pair))

const correct = (residentId: string, said: { readonly name: string; readonly phones: readonly string[] }) =>
  town.commands.correctResident({
    ...{ caller: { kind: 'person', id: 'clerk', posts: [], language: 'en' }, scope: everything },
    ...{ meta: { actor: 'clerk', commandId: residentId, requestHash: residentId, at: new Date() } },
    input: { residentId, ...said },
  })

/** Somebody who was entered just now, as it was said. */
const noted = (one: Said): EnteredLately => ({
  note: () => undefined,
  take: () => {
    const people = packedPeople()
    people.add(one)
    return people
  },
})

let twins = 0

/** Two records of one name and telephone. */
const twoAlike = async (changes: object = {}) => {
  const phones = [`100 6600 ${String((twins += 1)).padStart(4, '0')}`]
  const name = `柳${'一二三四五六七八九'[twins] ?? ''}${'东南西北中'[twins % 5] ?? ''}`
  const one = await registered({ name, phones, roomCode: '' })
  const other = await registered({ name, phones, roomCode: '', ...changes })
  return { one, other, pair: pairOf(one, other) }
}

describe('the list of records to compare', () => {
  it('shows each pair once, masked, with what speaks for it and where the two differ', async () => {
    const { one, other, pair } = await twoAlike({ source: 2 })
    await appears(pair)
    const { candidates } = await list()
    const mine = candidates.filter((candidate) => JSON.stringify(candidate).includes(one))
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({
      reasons: [DuplicateReason.SAME_NAME, DuplicateReason.SAME_PHONE],
      differing: [MergeField.ID_NUMBER, MergeField.SOURCE],
    })
    expect([mine[0]?.one?.residentId, mine[0]?.other?.residentId].toSorted()).toEqual([one, other].toSorted())
    expect(mine[0]?.one).toMatchObject({
      name: expect.stringMatching(/^柳\*+$/) as string,
      idNumber: '*'.repeat(18),
    })
  })

  it('has the likeliest first, page by page, and counts them', async () => {
    const idNumber = aNumber()
    const phones = ['100 6601 0001']
    const one = await registered({ name: '柳如是', idNumber, phones })
    const other = await registered({ name: '柳如是', idNumber: sameDay(idNumber), phones })
    await appears(pairOf(one, other))
    const first = await list('clerk', { pageSize: 1 })
    expect(
      pairOf(first.candidates[0]?.one?.residentId ?? '', first.candidates[0]?.other?.residentId ?? ''),
    ).toBe(pairOf(one, other))
    const seen: number[] = []
    let pageToken = ''
    do {
      const page = await list('clerk', { pageSize: 1, pageToken })
      seen.push(...page.candidates.map(({ likeness }) => likeness))
      pageToken = page.nextPageToken
    } while (pageToken !== '')
    expect(seen).toEqual(seen.toSorted((a, b) => b - a))
    expect(seen).toHaveLength(first.waiting)
    expect(seen.length).toBeGreaterThan(1)
  })

  it('neither shows nor counts a pair of which one lies outside the territory', async () => {
    const near = await twoAlike()
    await appears(near.pair)
    const before = (await list('manager')).waiting
    const across = await twoAlike({ buildingCode: elsewhere })
    await appears(across.pair)
    expect(await pairsSeenBy('manager')).not.toContain(across.pair)
    expect(await pairsSeenBy('stranger')).not.toContain(across.pair)
    expect((await list('manager')).waiting).toBe(before)
    expect(await pairsSeenBy('worker')).toContain(near.pair)
    expect(await pairsSeenBy('clerk', { territory: grid })).toContain(near.pair)
    expect(await pairsSeenBy('clerk', { territory: community })).not.toContain(across.pair)
    expect(await list('stranger', { territory: community })).toMatchObject({ candidates: [], waiting: 0 })
    expect(await list('neighbour', { territory: grid })).toMatchObject({ candidates: [], waiting: 0 })
  })

  it('lets a pair go that was told apart, merged, corrected or moved away, and has it again when that is undone', async () => {
    const [apart, merged, corrected] = [await twoAlike(), await twoAlike(), await twoAlike()]
    for (const { pair } of [apart, merged, corrected]) await appears(pair)
    await town.residents.distinguishResidents(
      { residentId: apart.one, otherId: apart.other, ground: 1 },
      await town.as('clerk'),
    )
    expect(await pairsSeenBy()).not.toContain(apart.pair)
    await merge(merged.one, merged.other, { idNumberOf: MergeSide.MERGED })
    expect(await pairsSeenBy()).not.toContain(merged.pair)
    await unmerge(merged.one, merged.other)
    await appears(merged.pair)
    await correct(corrected.other, { name: '杨过', phones: [] })
    await goes(corrected.pair)
  })

  it('is the same when it is found anew as a whole', async () => {
    const { pair } = await twoAlike({ buildingCode: elsewhere })
    await appears(pair)
    const before = (await pairsSeenBy()).toSorted()
    const { position } = await town.deps.journal.head()
    await town.deps.duplicatePairs.dropBefore(Number.MAX_SAFE_INTEGER)
    expect(await pairsSeenBy()).toEqual([])
    await throughout(findAllPairs(town.deps, position))
    expect((await pairsSeenBy()).toSorted()).toEqual(before)
  })

  it('takes who was entered just now as was noted of him, and opens his record once it says something else', async () => {
    const said = { name: '郭襄', phones: ['100 6602 0001'] }
    const [one, other] = [await registered(said), await registered(said)]
    await appears(pairOf(one, other))
    const enteredLately = noted({ id: one, name: '另一人', idNumber: aNumber(), phones: [] })
    const isFoundAnew = async () => {
      const { position } = await town.deps.journal.head()
      await town.deps.duplicatePairs.dropBefore(Number.MAX_SAFE_INTEGER)
      await throughout(findAllPairs({ ...town.deps, enteredLately }, position))
      return (await pairsSeenBy()).includes(pairOf(one, other))
    }
    expect(await isFoundAnew()).toBe(false)
    await correct(one, { ...said, phones: [...said.phones, '100 6602 0002'] })
    await appears(pairOf(one, other))
    expect(await isFoundAnew()).toBe(true)
  })
})
