import { csv, xlsx } from './a-sheet.ts'
import {
  aMember,
  holderOf,
  householdRows,
  householdsAsRead,
  householdsIn,
  householdTitles,
  readSheet,
} from './a-household-sheet.ts'
import { aNumber, aPerson, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const nothing = { households: 0, made: 0, joined: 0, same: 0, refused: 0, leftOut: 0 }

describe('a sheet that says who belongs together', () => {
  it('makes the households of its numbers, wherever their rows stand, once everybody is entered', async () => {
    const before = await householdsIn(town)
    const head = aNumber()
    // More rows than a page has stand between the head and his son.
    const others = Array.from({ length: 12 }, (_, index) => aMember(`1000000${String(index + 10)}`, '户主'))
    const rows = [aMember('100000001', '户主', { 身份证号码: head }), ...others, aMember('100000001', '长子')]
    const { office, importId, read } = await readSheet(town, await xlsx([householdTitles, ...rows]))
    expect(read.foundHouseholds).toEqual({ ...nothing, households: 13, made: 13 })
    expect(await householdsIn(town)).toEqual(before)
    const loaded = await office.load(importId)
    expect(loaded.loadedHouseholds).toEqual(read.foundHouseholds)
    const headId = await holderOf(town, head)
    const made = (await householdsIn(town)).find((one) => one.headId === headId)
    expect(made?.members.map(({ relation }) => relation)).toEqual([1, 3])
    expect(made).toMatchObject({ gridCode: '621202100001001', ended: false })
    // The number is kept, and shown masked.
    expect(made?.number).toMatch(/^1?\*+|\*/)
    await office.undo(importId)
  })

  it('goes by the head’s row where there is no number: whoever follows him belongs to him', async () => {
    const rows = [
      aMember('', '本人'),
      aMember('', '妻'),
      aMember('', '户主', { 室号: '301' }),
      aMember('', '母亲', { 室号: '301' }),
      aMember('', '', { 室号: '101' }),
      aMember('', '次女'),
    ]
    const { office, importId, read } = await readSheet(town, csv([householdTitles, ...rows]))
    expect(read.foundHouseholds).toEqual({ ...nothing, households: 3, made: 2, refused: 1 })
    expect(await householdRows(town, importId)).toEqual(['7 7:NO_HEAD'])
    expect((await office.load(importId)).loadedHouseholds).toEqual(read.foundHouseholds)
    expect(await office.undo(importId)).toMatchObject({
      householdsUndone: { households: 2, members: 0, kept: 0 },
    })
  })

  it('says by row and cell which household is refused and who stays out, before anybody is entered', async () => {
    const other = aNumber()
    const { id } = await town.residents.registerResident(
      aPerson({ idNumber: other, name: '林一一', phones: [] }),
      await town.as('manager'),
    )
    await town.households.openHousehold({ headId: id, number: '', members: [] }, await town.as('manager'))
    const rows = [
      aMember('200000001', '户主'),
      aMember('200000001', '户主'),
      aMember('200000002', '妻'),
      aMember('200000003', '户主'),
      aMember('200000003', '知己'),
      aMember('200000003', '长子', { 室号: '301' }),
      aMember('200000003', '父亲', { 身份证号码: other }),
      aMember('200000003', '女儿', { 姓名: '' }),
      aMember('200000003', '12'),
      aMember('200000004', '户主', { 姓名: '' }),
      aMember('200000004', '妻'),
    ]
    const { office, importId, read } = await readSheet(town, csv([householdTitles, ...rows]))
    expect(read.foundHouseholds).toEqual({ ...nothing, households: 4, made: 1, refused: 3, leftOut: 4 })
    expect(read.found).toMatchObject({ rows: 11, entered: 8, same: 1, refused: 2 })
    const shown = [
      '2 7:TWO_HEADS',
      '3 7:TWO_HEADS',
      '4 7:NO_HEAD',
      '6 7:RELATION_NOT_KNOWN',
      '7 5:ROOMS_DIFFER',
      '8 7:IN_A_HOUSEHOLD',
      '11 7:HEAD_ROW_REFUSED',
    ]
    expect(await householdRows(town, importId)).toEqual(shown)
    expect((await office.load(importId)).loadedHouseholds).toEqual(read.foundHouseholds)
    expect(await householdRows(town, importId)).toEqual(shown)
    const still = await town.households.listHouseholds(
      { buildingCode: '', residentId: id, pageToken: '', pageSize: 0 },
      await town.as('manager'),
    )
    expect(still.households.map(({ headId }) => headId)).toEqual([id])
    await office.undo(importId)
  })

  it('makes nothing twice, and joins to a household who is new in it', async () => {
    const before = await householdsAsRead(town)
    const family = [aMember('300000001', '户主'), aMember('300000001', '妻')]
    const first = await readSheet(town, csv([householdTitles, ...family]))
    await first.office.load(first.importId)
    const once = await householdsAsRead(town)
    const again = await readSheet(town, csv([householdTitles, ...family]))
    expect(again.read.foundHouseholds).toEqual({ ...nothing, households: 1, same: 1 })
    expect((await again.office.load(again.importId)).loadedHouseholds).toEqual(again.read.foundHouseholds)
    expect(await householdsAsRead(town)).toEqual(once)
    const born = await readSheet(town, csv([householdTitles, ...family, aMember('300000001', '长子')]))
    expect(born.read.foundHouseholds).toEqual({ ...nothing, households: 1, joined: 1 })
    await born.office.load(born.importId)
    expect(await born.office.undo(born.importId)).toMatchObject({
      ...{ undone: 1, kept: 0 },
      householdsUndone: { households: 0, members: 1, kept: 0 },
    })
    expect(await householdsAsRead(town)).toEqual(once)
    expect(await first.office.undo(first.importId)).toMatchObject({ undone: 2, kept: 0 })
    expect(await householdsAsRead(town)).toEqual(before)
  })

  it('keeps, when it is undone, a household that somebody changed since, and shows it', async () => {
    const head = aNumber()
    const rows = [aMember('400000001', '户主', { 身份证号码: head }), aMember('400000002', '户主')]
    const { office, importId } = await readSheet(town, csv([householdTitles, ...rows]))
    await office.load(importId)
    const headId = await holderOf(town, head)
    const household = (await householdsIn(town)).find((one) => one.headId === headId)
    const { id } = await town.residents.registerResident(aPerson(), await town.as('manager'))
    await town.households.joinHousehold(
      { householdId: household?.householdId ?? '', residentId: id, relation: 3, expectedVersion: 0 },
      await town.as('manager'),
    )
    expect(await office.undo(importId)).toMatchObject({
      ...{ undone: 1, kept: 1 },
      householdsUndone: { households: 1, members: 0, kept: 1 },
    })
    expect(await householdRows(town, importId)).toEqual(['2 0:WORKED_ON_SINCE'])
    expect((await householdsIn(town)).find((one) => one.headId === headId)?.members).toHaveLength(2)
  })
})
