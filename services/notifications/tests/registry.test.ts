import { Role } from '@fengqiao/contracts/identity/v1'
import { Template } from '@fengqiao/contracts/notifications/v1'
import {
  DataRequestDecided,
  DataRequestGround,
  DataRequestOverdue,
  DataRequestReceived,
  ExportApproved,
  ExportAsked,
  ExportNotMade,
  ExportStatus,
  ExportWithdrawn,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import type { Happened } from './producers.ts'
import { mailTown, peopleOf, type MailTown } from './mail-town.ts'
import { grid } from './running.ts'

let town: MailTown
const { mailTo, someone } = peopleOf(() => town)

beforeAll(async () => {
  town = await mailTown()
})

afterAll(async () => {
  await town.end()
})

const communityCode = grid.slice(0, 12)

const templates = async (who: string, id: string): Promise<readonly number[]> => {
  const { items } = await town.clients().inbox.listInbox({ pageToken: '', pageSize: 0 }, await town.as(who))
  return items
    .filter(({ dataRequestId, exportId }) => [dataRequestId, exportId].includes(id))
    .map(({ template }) => template)
}

/** Waits until somebody was told just this of one thing, the newest first. */
const told = (who: string, id: string, expected: readonly (keyof typeof Template)[]) =>
  eventually(async () => {
    const found = await templates(who, id)
    return found.join() === expected.map((name) => Template[name]).join()
  })

/** An event of a request about data, as the registry tells it. */
const ofRequest = (id: string, version: number, event: Pick<Happened, 'codec' | 'data' | 'actor' | 'at'>) =>
  town.producers.publish({
    ...event,
    source: 'population-registry',
    kind: 'DataRequest',
    aggregateId: id,
    version,
  })

const received = (dataRequestId: string, personId: string) => ({
  codec: DataRequestReceived,
  data: DataRequestReceived.fromPartial({ dataRequestId, personId, communityCode }),
})

describe('a request about data', () => {
  beforeAll(() => {
    town.producers.post('manager', communityCode, Role.GRID_MANAGER)
    town.producers.post('clerk', grid.slice(0, 9), Role.TOWN_CLERK)
  })

  it('comes to those who decide, but for whoever entered it, and each step to the person', async () => {
    await ofRequest('one', 1, { ...received('one', 'resident'), actor: 'clerk' })
    await told('manager', 'one', ['DATA_REQUEST_TO_DECIDE'])
    await told('resident', 'one', ['DATA_REQUEST_RECEIVED'])
    expect(await templates('clerk', 'one')).toEqual([])
    const refused = { granted: false, ground: DataRequestGround.KEPT_BY_LAW, personId: 'resident' }
    const data = DataRequestDecided.fromPartial({ dataRequestId: 'one', ...refused })
    await ofRequest('one', 2, { codec: DataRequestDecided, data, actor: 'manager' })
    await told('resident', 'one', ['DATA_REQUEST_REFUSED_KEPT_BY_LAW', 'DATA_REQUEST_RECEIVED'])
  })

  it('that is the person’s own doing is no news to him', async () => {
    await ofRequest('two', 1, { ...received('two', 'resident'), actor: 'resident' })
    await told('clerk', 'two', ['DATA_REQUEST_TO_DECIDE'])
    expect(await templates('resident', 'two')).toEqual([])
  })

  it('that is overdue is mailed at once, without a word of what was asked', async () => {
    const who = await someone()
    town.producers.post(who, communityCode, Role.GRID_MANAGER)
    const data = DataRequestOverdue.fromPartial({ dataRequestId: 'three', communityCode })
    await ofRequest('three', 1, { codec: DataRequestOverdue, data, at: town.clock() })
    const [mail] = await eventually(() => (mailTo(who).length > 0 ? mailTo(who) : undefined))
    expect(mail?.subject).toBe('有个人信息请求等待您处理')
    expect(mail?.text).toContain(`${town.publicUrl}/data-requests`)
  })
})

describe('an export', () => {
  it('comes to whoever may agree to all of it, and to who asked once two agreed', async () => {
    town.producers.post('sponsor', grid.slice(0, 9), Role.SPONSOR)
    town.producers.post('asker', communityCode, Role.GRID_MANAGER)
    const ofExport = (version: number, event: Pick<Happened, 'codec' | 'data' | 'actor'>) =>
      town.producers.publish({
        ...{ source: 'population-registry', kind: 'Export', aggregateId: 'file', version, ...event },
      })
    const data = ExportAsked.fromPartial({ exportId: 'file', territories: [grid] })
    await ofExport(1, { codec: ExportAsked, data, actor: 'asker' })
    await told('sponsor', 'file', ['EXPORT_TO_APPROVE'])
    await told('manager', 'file', ['EXPORT_TO_APPROVE'])
    for (const approvals of [1, 2]) {
      const agreed = { exportId: 'file', approvals, approved: approvals === 2, askedById: 'asker' }
      await ofExport(1 + approvals, { codec: ExportApproved, data: ExportApproved.fromPartial(agreed) })
    }
    await told('asker', 'file', ['EXPORT_APPROVED'])
    const withdrawn = ExportWithdrawn.fromPartial({ exportId: 'file', territories: [grid] })
    await ofExport(4, { codec: ExportWithdrawn, data: withdrawn, actor: 'asker' })
    await told('sponsor', 'file', ['EXPORT_WITHDRAWN', 'EXPORT_TO_APPROVE'])
  })

  it('that came to no file is told to who asked, with why', async () => {
    const [exportId, askedById] = ['large', 'asker']
    const data = ExportNotMade.fromPartial({ exportId, askedById, status: ExportStatus.TOO_LARGE })
    await town.producers.publish({
      ...{ source: 'population-registry', kind: 'Export', aggregateId: exportId, version: 1 },
      ...{ codec: ExportNotMade, data },
    })
    await told('asker', exportId, ['EXPORT_TOO_LARGE'])
  })
})
