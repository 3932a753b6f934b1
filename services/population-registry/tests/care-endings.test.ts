import {
  CareEnding,
  CarePurpose,
  ErasureReason,
  ResidenceStatus,
} from '@fengqiao/contracts/population-registry/v1'
import { endOfDay, monthsLater } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import { endCareOf, tendCare } from '../src/commands/caring/tend-care.ts'
import { caring, today } from './a-care-entry.ts'
import { everythingIn } from './kept.ts'
import { elsewhere, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { person, enter, entriesOf, listed } = caring(() => town)

describe('an entry of a care list', () => {
  it('follows a person who moves, and ends where he leaves the town', async () => {
    const residentId = await person()
    const id = await enter(residentId)
    const moving = {
      residentId,
      buildingCode: elsewhere,
      roomCode: '',
      movedOn: today,
      residenceStatus: ResidenceStatus.BOTH,
    }
    await town.residents.moveResident({ ...moving, expectedVersion: 0 }, await town.as('manager'))
    await eventually(async () => (await listed('stranger')).includes(id))
    expect(await listed('manager')).not.toContain(id)
    const out = { residentId, movedOn: today, expectedVersion: 0 }
    await town.residents.moveResidentOut(out, await town.as('stranger'))
    await eventually(async () => !(await listed('stranger')).includes(id))
    expect(await entriesOf(residentId, 'stranger')).toMatchObject([{ ending: CareEnding.LEFT_TOWN }])
  })

  it('ends by itself after its last day', async () => {
    const residentId = await person()
    const until = monthsLater(today, 1)
    const id = await enter(residentId, { purpose: CarePurpose.HARDSHIP_HELP, until })
    await tendCare({ ...town.deps, clock: () => new Date(endOfDay(until) - 1) })()
    expect(await listed('manager')).toContain(id)
    await tendCare({ ...town.deps, clock: () => new Date(endOfDay(until)) })()
    expect(await entriesOf(residentId)).toMatchObject([{ careEntryId: id, ending: CareEnding.TIME_OVER }])
  })

  it('lies sealed, is told of without whose or which, and goes with whoever is erased', async () => {
    const residentId = await person()
    const id = await enter(residentId, { reason: '慕容家独自居住' })
    const lying = JSON.stringify((await everythingIn(town.database))['care_entries'])
    expect(lying).toContain(id)
    expect(lying).not.toMatch(/慕容家|ELDER_ALONE/)
    await town.residents.eraseResident(
      { residentId, reason: ErasureReason.CONSENT_WITHDRAWN, expectedVersion: 0 },
      await town.as('admin'),
    )
    expect(await listed('manager')).not.toContain(id)
    const entries = await entriesOf(residentId)
    expect(entries).toMatchObject([{ purpose: 0, reason: '', ending: CareEnding.ERASED }])
    const events = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'CareEntry', aggregateId: id, types: [] }
      const found = (await town.residents.readEvents(page, await town.asListener())).events
      return found.length > 1 ? found : undefined
    })
    expect(events.map(({ data }) => Object.keys(data ?? {}).toSorted())).toEqual([
      ['careEntryId', 'lawfulBasis'],
      ['careEntryId', 'ending'],
    ])
  })

  it('ends, of all who are erased together, and of nobody else', async () => {
    const [one, other, none, stays] = [await person(), await person(), await person(), await person()]
    await enter(one)
    await enter(one, { purpose: CarePurpose.HARDSHIP_HELP })
    for (const residentId of [other, stays]) await enter(residentId)
    await endCareOf(town.deps, [one, other, none])
    const endingsOf = async (residentId: string) => (await entriesOf(residentId)).map(({ ending }) => ending)
    expect(await endingsOf(one)).toEqual([CareEnding.ERASED, CareEnding.ERASED])
    expect(await endingsOf(other)).toEqual([CareEnding.ERASED])
    expect(await endingsOf(none)).toEqual([])
    expect(await endingsOf(stays)).toEqual([CareEnding.UNSPECIFIED])
  })
})
