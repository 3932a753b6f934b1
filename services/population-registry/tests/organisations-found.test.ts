import {
  CorrectOrganisationRequest,
  ListOrganisationsRequest,
  OrganisationEnding,
  OrganisationKind,
  OrganisationNoCode,
} from '@fengqiao/contracts/population-registry/v1'
import { systemScope } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { organisationCommands } from '../src/commands/keep-organisations.ts'
import { creditCodeClaim } from '../src/commands/owners.ts'
import { asked } from './a-past.ts'
import { aCode, anOrganisation } from './an-organisation.ts'
import {
  building,
  community,
  elsewhere,
  grid,
  refusal,
  settle,
  startTown,
  type Town,
  type Who,
} from './town.ts'
import { unplaced } from './unplaced.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const enter = async (changes: object = {}, who: Who = 'manager') =>
  (await town.organisations.registerOrganisation(anOrganisation(changes), await town.as(who))).id

const get = async (organisationId: string, who: Who = 'manager') =>
  town.organisations.getOrganisation({ organisationId }, await town.as(who))

const list = async (where: object, who: Who = 'manager') => {
  const request = ListOrganisationsRequest.fromPartial({ pageSize: 200, ...where })
  const { organisations } = await town.organisations.listOrganisations(request, await town.as(who))
  return organisations.map(({ organisationId }) => organisationId)
}

const search = async (text: string, who: Who = 'manager') => {
  const { organisations } = await town.organisations.searchOrganisations({ text }, await town.as(who))
  return organisations.map(({ organisationId }) => organisationId)
}

describe('an organisation among others', () => {
  it('is listed by building, territory and kind, and found by name within one’s own territory', async () => {
    const school = await enter({ name: '康宁小学', creditCode: aCode('12') })
    const shop = await enter({ name: '康宁药店' })
    const far = await enter({ name: '康宁诊所', buildingCode: elsewhere, roomCode: '' }, 'clerk')
    expect(await list({ buildingCode: building })).toEqual(expect.arrayContaining([school, shop]))
    const kind = OrganisationKind.PUBLIC_INSTITUTION
    expect(await list({ kind })).toEqual([school])
    expect(await list({ buildingCode: building, kind })).toEqual([school])
    expect(await list({ territory: community, kind }, 'clerk')).toEqual([school])
    expect(await list({ territory: grid })).toEqual(expect.arrayContaining([school, shop]))
    expect(await list({}, 'stranger')).toEqual([far])
    expect((await search('康宁')).toSorted()).toEqual([school, shop].toSorted())
    expect((await search('康宁', 'clerk')).toSorted()).toEqual([school, shop, far].toSorted())
    expect(await search('宁药')).toEqual([shop])
    expect(await search('康宁诊所')).toEqual([])
    expect(await refusal(search('康'))).toBe('invalid INVALID_REQUEST text TOO_SHORT')
  })

  it('without a code says why, is one of its name in a building, and gets its code by a correction', async () => {
    const stall = { creditCode: '', noCode: OrganisationNoCode.STALL, name: '老张烤饼摊' }
    expect(await refusal(enter({ ...stall, noCode: 0 }))).toBe(
      'invalid INVALID_REQUEST creditCode CODE_OR_REASON',
    )
    expect(await refusal(enter({ ...stall, creditCode: aCode() }))).toBe(
      'invalid INVALID_REQUEST noCode CODE_OR_REASON',
    )
    const both = await Promise.allSettled([enter(stall), enter({ ...stall, name: '老张 烤饼摊' })])
    const [id = ''] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await get(id)).toMatchObject({
      ...{ creditCode: '', noCode: OrganisationNoCode.STALL, kind: OrganisationKind.WITHOUT_CODE },
    })
    expect(await refusal(enter(stall))).toBe('exists NAMED_THERE')
    expect(await list({ kind: OrganisationKind.WITHOUT_CODE })).toEqual([id])
    const far = await enter({ ...stall, buildingCode: elsewhere, roomCode: '' }, 'clerk')
    const moving = { organisationId: far, buildingCode: building, movedOn: '2026-11-01', expectedVersion: 0 }
    const move = town.organisations.moveOrganisation({ ...moving, roomCode: '' }, await town.as('clerk'))
    expect(await refusal(move)).toBe('exists NAMED_THERE')
    const { version } = await get(id)
    const creditCode = aCode('92')
    await town.organisations.correctOrganisation(
      CorrectOrganisationRequest.fromPartial({ organisationId: id, creditCode, expectedVersion: version }),
      await town.as('manager'),
    )
    expect(await get(id)).toMatchObject({ creditCode, noCode: 0, kind: OrganisationKind.SOLE_TRADER })
    expect(await search(creditCode)).toEqual([id])
    expect(await refusal(enter(stall))).toBe('exists NAMED_THERE')
    expect(await refusal(enter({ creditCode }))).toBe('exists CREDIT_CODE_TAKEN')
  })

  it('is listed among those that are gone once it closed', async () => {
    const id = await enter()
    const closing = { organisationId: id, ending: OrganisationEnding.CLOSED, endedOn: '2026-11-01' }
    await town.organisations.closeOrganisation({ ...closing, expectedVersion: 0 }, await town.as('manager'))
    expect(await list({ buildingCode: building })).not.toContain(id)
    expect(await list({})).not.toContain(id)
    expect(await list({ ended: true })).toContain(id)
    expect(await list({ ended: true, kind: OrganisationKind.FOUNDATION })).toEqual([])
    expect(await list({ ended: true }, 'stranger')).not.toContain(id)
  })

  it('gets its code from one who claimed it and died, and turns that one away', async () => {
    const creditCode = aCode()
    const claim = { value: creditCodeClaim(creditCode), owner: 'dead', tokens: ['clerk/late'] }
    await town.deps.claims.insert([claim])
    const id = await enter({ creditCode })
    expect(await search(creditCode)).toEqual([id])
    expect((await town.deps.organisations.look(systemScope, 'dead'))?.state).toEqual({
      ...{ status: 'VOID', fenced: ['clerk/late'] },
    })
  })

  it('is in the grid of its building once the command comes again that died before it settled that', async () => {
    const ask = asked(0, { name: '顺丰茶叶店', creditCode: aCode(), buildingCode: building })
    const { registerOrganisation } = organisationCommands(unplaced(town.deps))
    const { id } = await registerOrganisation(ask)
    expect(await refusal(get(id, 'worker'))).toBe('not-found NOT_FOUND')
    expect(await town.commands.registerOrganisation(ask)).toMatchObject({ id, version: 1 })
    expect(await get(id, 'worker')).toMatchObject({ gridCode: grid })
  })

  it('follows its building into another grid', async () => {
    const id = await enter()
    await town.grids.place(building, '621202100001002')
    await eventually(async () => (await get(id)).gridCode === '621202100001002')
    expect(await refusal(get(id, 'worker'))).toBe('not-found NOT_FOUND')
    await town.grids.place(building, grid)
    await eventually(async () => (await get(id)).gridCode === grid)
  })
})
