import {
  CorrectResidentRequest,
  DataRequestGround,
  DataRequestKind,
  DataRequestOverdue,
  DataRequestRemedy,
  DataRequestStatus,
  DataRequestStep,
  ErasureReason,
} from '@fengqiao/contracts/population-registry/v1'
import { systemScope } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { sweepRequests } from '../src/commands/sweep-requests.ts'
import { linked } from './a-link.ts'
import { everythingIn, keptUndated } from './kept.ts'
import { aPerson, community, refusal, settle, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const person = async () => (await town.residents.registerResident(aPerson(), await town.as('manager'))).id

const words = '电话已换，请更正'
const enter = async (residentId: string, kind: DataRequestKind, who: Who = 'manager') =>
  (await town.rights.enterDataRequest({ residentId, kind, words }, await town.as(who))).id

const get = async (dataRequestId: string, who: Who = 'manager') =>
  town.rights.getDataRequest({ dataRequestId }, await town.as(who))

const grant = async (dataRequestId: string, who: Who = 'manager') =>
  town.rights.grantDataRequest(
    { dataRequestId, answer: '已核对证件', expectedVersion: 0 },
    await town.as(who),
  )

const finish = async (dataRequestId: string) =>
  town.rights.finishDataRequest({ dataRequestId, expectedVersion: 0 }, await town.as('manager'))

const waiting = async (who: Who) => {
  const { requests } = await town.rights.listDataRequests(
    { pageToken: '', pageSize: 200 },
    await town.as(who),
  )
  return requests.map(({ dataRequestId }) => dataRequestId)
}

/** What others hear of a request, once there is so much to hear. */
const told = (id: string, events: number) =>
  eventually(async () => {
    const page = { after: 0n, limit: 0, kind: 'DataRequest', aggregateId: id, types: [] }
    const found = (await town.residents.readEvents(page, await town.asListener())).events
    return found.length >= events ? found : undefined
  })

describe('a request about one’s own data', () => {
  it('is one’s own to make and to follow, and comes to the staff of the community', async () => {
    const residentId = await person()
    const asked = { kind: DataRequestKind.CORRECT, words }
    const ask = async () => town.rights.askAboutMyData(asked, await town.as('resident'))
    expect(await refusal(ask())).toBe('not-found NOT_FOUND')
    await linked(town, 'resident', residentId)
    const { id } = await ask()
    expect(await refusal(ask())).toBe('invalid INVALID_REQUEST kind ALREADY_ASKED')
    expect(await waiting('manager')).toContain(id)
    expect(await waiting('stranger')).not.toContain(id)
    const request = await get(id)
    expect(request).toMatchObject({ residentId, words, askedById: 'resident', ...{ kind: asked.kind } })
    expect(request.dueAt!.getTime() - request.askedAt!.getTime()).toBeGreaterThan(15 * 86_400_000)
    const codes = { ground: DataRequestGround.FOUND_RIGHT, remedy: DataRequestRemedy.REVIEW }
    await town.rights.refuseDataRequest(
      { dataRequestId: id, answer: '经核实登记无误', expectedVersion: 1, ...codes },
      await town.as('manager'),
    )
    const mine = { pageToken: '', pageSize: 0 }
    const { requests } = await town.rights.listMyDataRequests(mine, await town.as('resident'))
    expect(requests).toMatchObject([
      { status: DataRequestStatus.REFUSED, answer: '经核实登记无误', decidedById: 'manager', ...codes },
    ])
    expect(await waiting('manager')).not.toContain(id)
    expect(await refusal(grant(id))).toBe('not-allowed-now ALREADY_DECIDED')
  })

  it('that the record be corrected ends once it was', async () => {
    const residentId = await person()
    const id = await enter(residentId, DataRequestKind.CORRECT)
    expect(await refusal(finish(id))).toBe('not-allowed-now NOT_GRANTED')
    await grant(id)
    expect(await get(id)).toMatchObject({
      ...{ status: DataRequestStatus.GRANTED, nextStep: DataRequestStep.CORRECT_RESIDENT },
    })
    expect(await refusal(finish(id))).toBe('not-allowed-now STEP_NOT_TAKEN')
    const correction = { residentId, phones: ['100 0000 0009'], expectedVersion: 1 }
    await town.residents.correctResident(
      CorrectResidentRequest.fromPartial(correction),
      await town.as('manager'),
    )
    await finish(id)
    expect(await get(id)).toMatchObject({ status: DataRequestStatus.DONE, nextStep: 0 })
  })

  it('that the record be erased ends once it was, and nothing of what was said is left', async () => {
    const residentId = await person()
    const id = await enter(residentId, DataRequestKind.DELETE)
    await grant(id)
    expect((await get(id)).nextStep).toBe(DataRequestStep.ERASE_RESIDENT)
    await town.residents.eraseResident(
      { residentId, reason: ErasureReason.CONSENT_WITHDRAWN, expectedVersion: 0 },
      await town.as('admin'),
    )
    await finish(id)
    expect(await get(id)).toMatchObject({ status: DataRequestStatus.DONE, words: '', answer: '' })
  })

  it('is explained in the answer, and done with it', async () => {
    const id = await enter(await person(), DataRequestKind.EXPLAIN)
    await grant(id)
    expect(await get(id)).toMatchObject({ status: DataRequestStatus.DONE, answer: '已核对证件' })
  })

  it('lies sealed, and is told of without a word', async () => {
    const id = await enter(await person(), DataRequestKind.EXPLAIN)
    const kept = await everythingIn(town.database)
    expect(kept['data_requests']).toContain(id)
    expect(JSON.stringify(kept)).not.toContain(words)
    const [event] = await told(id, 1)
    expect(Object.keys(event?.data ?? {}).toSorted()).toEqual([
      ...['communityCode', 'dataRequestId', 'dueAt', 'kind'],
    ])
  })

  it('is said to be near its limit and to be overdue, once each, whoever looks', async () => {
    const residentId = await person()
    await linked(town, 'reminded', residentId)
    const id = await enter(residentId, DataRequestKind.CORRECT)
    const { dueAt } = await get(id)
    const lookAt = (at: number) => sweepRequests({ ...town.deps, clock: () => new Date(at) })()
    const soon = dueAt!.getTime() - 86_400_000
    await Promise.all([lookAt(soon), lookAt(soon)])
    await lookAt(dueAt!.getTime())
    await lookAt(dueAt!.getTime() + 1)
    await grant(id)
    const said = await told(id, 4)
    expect(said.map(({ type }) => type.split('.').at(-1))).toEqual([
      ...['DataRequestReceived', 'DataRequestDueSoon', 'DataRequestOverdue', 'DataRequestDecided'],
    ])
    expect(said.map(({ data }) => data)).toMatchObject([
      { personId: 'reminded', communityCode: community },
      { dataRequestId: id, communityCode: community },
      { dataRequestId: id, communityCode: community },
      { granted: true, personId: 'reminded' },
    ])
  })

  it('that was kept before requests said when they are due is swept since the next start', async () => {
    const id = await enter(await person(), DataRequestKind.DELETE)
    const { dueAt } = await get(id)
    await keptUndated(town.database, id)
    const late = { ...town.deps, clock: () => dueAt! }
    await sweepRequests(late)()
    expect(await town.deps.dataRequests.load(systemScope, id)).toMatchObject({ version: 1 })
    const replica = await town.replica()
    await sweepRequests(late)()
    await replica.stop()
    expect((await told(id, 2)).map(({ type }) => type)).toContain(DataRequestOverdue.$type)
  })

  it('is refused where something is missing, and to who may not', async () => {
    const residentId = await person()
    expect(await refusal(enter(residentId, 0))).toBe('invalid INVALID_REQUEST kind REQUIRED')
    const short = { residentId, kind: DataRequestKind.DELETE, words: '删' }
    const entering = town.rights.enterDataRequest(short, await town.as('manager'))
    expect(await refusal(entering)).toBe('invalid INVALID_REQUEST words TOO_SHORT')
    expect(await refusal(enter(residentId, DataRequestKind.DELETE, 'stranger'))).toBe('not-found NOT_FOUND')
    expect(await refusal(enter(residentId, DataRequestKind.DELETE, 'worker'))).toBe('forbidden FORBIDDEN')
    const id = await enter(residentId, DataRequestKind.DELETE)
    expect(await refusal(get(id, 'stranger'))).toBe('not-found NOT_FOUND')
    expect(await refusal(grant(id, 'stranger'))).toBe('not-found NOT_FOUND')
  })
})
