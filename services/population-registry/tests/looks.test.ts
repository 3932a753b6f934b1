import { LookPurpose } from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import type { Deps } from '../src/ports.ts'
import { linked } from './a-link.ts'
import { looking } from './looking.ts'
import { aNumber, aPerson, building, refusal, settle, startTown, type Town, type Who } from './town.ts'

let town: Town
let isLedgerAway = false

const withLedgerAway = (deps: Deps): Deps => ({
  ...deps,
  looks: {
    ...deps.looks,
    create: (meta, decide) =>
      isLedgerAway ? Promise.reject(new Error('the ledger is away')) : deps.looks.create(meta, decide),
  },
})

beforeAll(async () => {
  town = await startTown(withLedgerAway)
  await settle(town)
})
afterAll(() => town.stop())

const words = '入户核对登记信息'
const person = async (changes: object = {}) =>
  (await town.residents.registerResident(aPerson(changes), await town.as('manager'))).id

const reveal = async (residentId: string, who: Who = 'manager', changes: object = {}) =>
  town.residents.revealResident(
    { residentId, purpose: LookPurpose.HOME_VISIT, words, ...changes },
    await town.as(who),
  )

const looksAt = looking(() => town)

describe('a look at somebody in clear', () => {
  it('shows everything and is kept with who, why and in which words', async () => {
    const idNumber = aNumber()
    const residentId = await person({ idNumber })
    const { resident, lookId } = await reveal(residentId)
    expect(resident).toMatchObject({
      name: '林一一',
      idNumber,
      phones: ['100 0000 0001'],
      roomCode: `${building}0100302`,
      birthDate: expect.stringMatching(/^18\d\d-01-\d\d$/) as string,
      version: 1,
    })
    expect(await looksAt(residentId, 'auditor')).toMatchObject([
      { lookId, byId: 'manager', purpose: LookPurpose.HOME_VISIT, words },
    ])
  })

  it('needs a purpose and a reason of some length', async () => {
    const residentId = await person()
    const field = 'invalid INVALID_REQUEST'
    expect(await refusal(reveal(residentId, 'manager', { words: '看看' }))).toBe(`${field} words TOO_SHORT`)
    expect(await refusal(reveal(residentId, 'manager', { purpose: 0 }))).toBe(`${field} purpose REQUIRED`)
    expect(await looksAt(residentId, 'auditor')).toEqual([])
  })

  it('is refused to who may not, and to who may elsewhere, and nothing is kept', async () => {
    const residentId = await person()
    expect(await refusal(reveal(residentId, 'stranger'))).toBe('not-found NOT_FOUND')
    expect(await refusal(reveal(residentId, 'admin'))).toBe('forbidden FORBIDDEN')
    expect(await looksAt(residentId, 'auditor')).toEqual([])
  })

  it('shows nothing when it cannot be kept', async () => {
    const residentId = await person()
    isLedgerAway = true
    await expect(reveal(residentId)).rejects.toThrow()
    isLedgerAway = false
    expect(await looksAt(residentId, 'auditor')).toEqual([])
  })

  it('never touches the record, and a masked page needs none', async () => {
    const residentId = await person()
    await town.residents.getResident({ residentId }, await town.as('manager'))
    expect(await looksAt(residentId, 'auditor')).toEqual([])
    await reveal(residentId)
    await reveal(residentId)
    expect(await looksAt(residentId, 'auditor')).toHaveLength(2)
    const { version } = await town.residents.getResident({ residentId }, await town.as('manager'))
    expect(version).toBe(1)
  })

  it('is told of without a name, a reason or a number', async () => {
    const residentId = await person()
    const { lookId } = await reveal(residentId)
    const event = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'Look', aggregateId: lookId, types: [] }
      return (await town.residents.readEvents(page, await town.asListener())).events[0]
    })
    expect(event.data).toEqual({ lookId, purpose: 'LOOK_PURPOSE_HOME_VISIT' })
  })
})

describe('one’s own record', () => {
  it('is found through the account, in clear, with who looked at it', async () => {
    const own = async () => town.residents.getMyRecord({}, await town.as('resident'))
    expect(await refusal(own())).toBe('not-found NOT_FOUND')
    const idNumber = aNumber()
    const residentId = await person({ idNumber })
    await linked(town, 'resident', residentId)
    expect(await own()).toMatchObject({ residentId, name: '林一一', idNumber, buildingCode: building })
    await reveal(residentId)
    const { looks } = await town.residents.listMyLooks(
      { pageToken: '', pageSize: 0 },
      await town.as('resident'),
    )
    expect(looks).toMatchObject([{ byId: 'manager', words }])
    expect(await refusal(looksAt(residentId, 'manager'))).toBe('forbidden FORBIDDEN')
  })
})
