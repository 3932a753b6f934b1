import { ErasureReason, LookPurpose, ResidentStatus } from '@fengqiao/contracts/population-registry/v1'
import { systemScope as everything } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { idNumberClaim } from '../src/commands/owners.ts'
import type { Deps } from '../src/ports.ts'
import { chainOf, everythingIn } from './kept.ts'
import { linked } from './a-link.ts'
import { aNumber, aPerson, building, refusal, settle, startTown, type Town } from './town.ts'

let town: Town
let diesBeforeTheKey = false

const dying = (deps: Deps): Deps => ({
  ...deps,
  seal: {
    ...deps.seal,
    erase: async (subject) => {
      if (diesBeforeTheKey) throw new Error('the process died here')
      await deps.seal.erase(subject)
    },
  },
})

beforeAll(async () => {
  town = await startTown(dying)
  await settle(town)
})
afterAll(() => town.stop())

const register = async (changes: object = {}) =>
  (await town.residents.registerResident(aPerson(changes), await town.as('manager'))).id

const erase = async (residentId: string) =>
  town.residents.eraseResident(
    { residentId, reason: ErasureReason.CONSENT_WITHDRAWN, expectedVersion: 0 },
    await town.as('admin'),
  )

const claimOf = (idNumber: string) => idNumberClaim(town.deps.blind.idNumber(idNumber))

const look = async (residentId: string) =>
  town.residents.revealResident(
    { residentId, purpose: LookPurpose.SERVICE, words: '为本人开具证明' },
    await town.as('manager'),
  )

describe('erasing a person', () => {
  it('leaves a record that says only that somebody was there', async () => {
    const idNumber = aNumber()
    const residentId = await register({ idNumber })
    await look(residentId)
    await linked(town, 'gone', residentId)
    await erase(residentId)
    const read = await town.residents.getResident({ residentId }, await town.as('manager'))
    expect(read).toMatchObject({
      status: ResidentStatus.ERASED,
      name: '',
      idNumber: '',
      phones: [],
      sex: 0,
      birthDate: '',
      roomCode: '',
      hasAccount: false,
    })
    const page = { buildingCode: building, gridCode: '', pageToken: '', pageSize: 200 }
    const { residents } = await town.residents.listResidents(page, await town.as('manager'))
    expect(residents.map((one) => one.residentId)).not.toContain(residentId)
    const found = await town.residents.lookUpResident({ idNumber, phone: '' }, await town.as('manager'))
    expect(found.residents).toEqual([])
    const asked = { residentId, pageToken: '', pageSize: 0 }
    const { looks } = await town.residents.listLooks(asked, await town.as('auditor'))
    expect(looks).toMatchObject([{ byId: 'manager', words: '' }])
  })

  it('leaves nothing that opens or finds him, and breaks no link of the chain', async () => {
    const idNumber = aNumber()
    const residentId = await register({ idNumber, name: '独一无二名' })
    const blind = town.deps.blind.idNumber(idNumber)
    expect((await everythingIn(town.database))['residents']).toContain(blind)
    await erase(residentId)
    const kept = await eventually(async () => {
      const all = await everythingIn(town.database)
      return all['residents']?.includes('"pending":[{') ? undefined : all
    })
    expect(Object.entries(kept).filter(([, text]) => text.includes(blind))).toEqual([])
    expect(Object.entries(kept).filter(([, text]) => text.includes('独一无二名'))).toEqual([])
    const [holding, all] = await chainOf(town.database)
    expect(all).toBeGreaterThan(5)
    expect(holding).toBe(all)
  })

  it('frees the number', async () => {
    const idNumber = aNumber()
    const first = await register({ idNumber })
    await erase(first)
    expect(await register({ idNumber })).not.toBe(first)
  })

  it('is told to all who keep something of him', async () => {
    const residentId = await register()
    await linked(town, 'forgotten', residentId)
    await erase(residentId)
    const erased = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'Resident', aggregateId: residentId, types: [] }
      const { events } = await town.residents.readEvents(page, await town.as('admin'))
      return events.find(({ type }) => type.endsWith('PersonErased'))
    })
    expect(erased.data).toEqual({
      residentId,
      personId: 'forgotten',
      reason: 'ERASURE_REASON_CONSENT_WITHDRAWN',
    })
  })

  it('is for the administrator, with a lawful reason, and cannot be taken back', async () => {
    const residentId = await register()
    const request = { residentId, reason: ErasureReason.UNSPECIFIED, expectedVersion: 0 } as const
    expect(await refusal(town.residents.eraseResident(request, await town.as('manager')))).toBe(
      'forbidden FORBIDDEN',
    )
    expect(await refusal(town.residents.eraseResident(request, await town.as('admin')))).toBe(
      'invalid INVALID_REQUEST reason REQUIRED',
    )
    await erase(residentId)
    expect(await refusal(erase(residentId))).toBe('not-allowed-now SUBJECT_ERASED')
    expect(await refusal(look(residentId))).toBe('not-allowed-now SUBJECT_ERASED')
    const correction = { residentId, name: '林一', expectedVersion: 1 }
    const correct = town.residents.correctResident(
      { ...aPerson(), ...correction, withoutPhone: false },
      await town.as('manager'),
    )
    expect(await refusal(correct)).toBe('not-allowed-now SUBJECT_ERASED')
  })

  it('is brought to its end, of however many, when the process died before the keys were destroyed', async () => {
    const numbers = [aNumber(), aNumber(), aNumber()]
    const ids = await Promise.all(numbers.map((idNumber) => register({ idNumber })))
    diesBeforeTheKey = true
    for (const residentId of ids) {
      expect(await refusal(erase(residentId))).not.toBe('not refused')
      const read = await town.residents.getResident({ residentId }, await town.as('manager'))
      expect(read).toMatchObject({ status: ResidentStatus.ERASED, name: '' })
    }
    diesBeforeTheKey = false
    await eventually(async () => {
      const found = await town.deps.residents.lookMany(everything, ids)
      return found.every(({ state }) => state.status === 'ERASED' && state.finished)
    })
    const claims = numbers.map((idNumber) => ({ value: claimOf(idNumber), owner: 'new', tokens: ['t'] }))
    expect(await town.deps.claims.insert(claims)).toEqual(new Map())
    for (const residentId of ids)
      expect(await refusal(town.deps.seal.seal(residentId, ['anything']))).toBe(
        'not-allowed-now SUBJECT_ERASED',
      )
  })
})
