import {
  ExportExpiring,
  ExportNotMade,
  ExportStatus,
  ExportWithdrawn,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import type { Deps } from '../src/ports.ts'
import { daysAgo } from './a-past.ts'
import { exporting } from './an-export.ts'
import { everythingIn } from './kept.ts'
import { looking } from './looking.ts'
import { aPerson, community, elsewhere, refusal, settle, startTown, type Town, type Who } from './town.ts'

/** Where a making dies once, as a process does: nothing after it is done. */
type Cut = 'looks' | 'store' | 'claim' | 'commit' | 'nowhere'

let town: Town
let cut: Cut = 'nowhere'
let later = 0

const day = 86_400_000

const dies = (at: Cut): void => {
  if (cut !== at) return
  cut = 'nowhere'
  // Whoever worked is silent from now on; the next takes it up when its patience is over.
  later += 60_000
  throw new Error(`cut short at ${at}`)
}

const withCuts = (deps: Deps): Deps => ({
  ...deps,
  clock: () => new Date(Date.now() + later),
  looks: {
    ...deps.looks,
    createMany: async (rows) => {
      const outcomes = await deps.looks.createMany(rows)
      dies('looks')
      return outcomes
    },
  },
  exportFiles: {
    ...deps.exportFiles,
    store: async (incoming) => {
      const stored = await deps.exportFiles.store(incoming)
      dies('store')
      return stored
    },
    claim: async (asked) => {
      const claim = await deps.exportFiles.claim(asked)
      dies('claim')
      const confirm = async (): Promise<void> => {
        dies('commit')
        await claim.confirm()
      }
      return { ...claim, confirm }
    },
  },
})

beforeAll(async () => {
  town = await startTown(withCuts)
  await settle(town)
})
afterAll(() => town.stop())

/** What others heard of an export in events of one type. */
const published = async (aggregateId: string, of: string): Promise<readonly unknown[]> => {
  const page = { after: 0n, limit: 0, kind: 'Export', aggregateId, types: [] }
  const { events } = await town.residents.readEvents(page, await town.asListener())
  return events.filter(({ type }) => type === of).map(({ data }) => data)
}

const someOf = async (events: Promise<readonly unknown[]>) => {
  const found = await events
  return found.length > 0 ? found : undefined
}

beforeEach(() => {
  later = 0
})

const person = async () => (await town.residents.registerResident(aPerson(), await town.as('clerk'))).id

const looksAt = looking(() => town)

describe('a making that is cut short', () => {
  it.each(['looks', 'store', 'claim', 'commit'] as const)(
    'at %s gives one whole file in the end, and one look a person',
    async (at) => {
      const residentId = await person()
      cut = at
      const { made, get, workbook } = exporting(town)
      const exportId = await made()
      const { people } = await get(exportId)
      expect(await workbook(exportId)).toHaveLength(people + 1)
      const looks = (await looksAt(residentId)).filter((one) => one.exportId === exportId)
      expect(looks).toHaveLength(1)
      expect(cut).toBe('nowhere')
    },
  )
})

describe('an export whose time is over', () => {
  it('is destroyed with its key, and says so', async () => {
    await person()
    const { made, becomes, download } = exporting(town)
    const exportId = await made()
    expect((await download(exportId)).length).toBeGreaterThan(0)
    later = 7 * day + 1_000
    expect(await becomes(exportId, 'EXPIRED')).toMatchObject({ downloads: [expect.any(Date)] })
    later = 0
    expect(await refusal(download(exportId))).toBe('not-allowed-now EXPORT_OVER')
    const { data_keys: keys = '[]' } = await everythingIn(town.database)
    const key = (JSON.parse(keys) as { _id: string; erased_at?: string }[]).find(
      ({ _id }) => _id === exportId,
    )
    expect(key?.erased_at).toBeDefined()
  })

  it('is said to be nearly over the day before, and its file is still there', async () => {
    await person()
    const { made, download } = exporting(town)
    const exportId = await made()
    later = 6 * day + 1_000
    const warnings = () => published(exportId, ExportExpiring.$type)
    await eventually(async () => (await warnings()).length > 0)
    later = 0
    expect(await warnings()).toEqual([{ exportId, askedById: 'clerk' }])
    expect((await download(exportId)).length).toBeGreaterThan(0)
  })

  it('is made for nobody where nobody agreed in time', async () => {
    const { ask, get, approve } = exporting(town)
    const exportId = await ask()
    later = 7 * day + 1_000
    await eventually(async () => (await get(exportId)).status === 7)
    later = 0
    expect(await refusal(approve(exportId, 'admin'))).toBe('not-allowed-now EXPORT_OVER')
  })
})

it('that came to nobody is said to be so, to whom it concerns', async () => {
  const { agreed, becomes, begin } = exporting(town)
  const lodger = aPerson({ buildingCode: elsewhere, roomCode: '' })
  const { id: residentId } = await town.residents.registerResident(lodger, await town.as('clerk'))
  const exportId = await agreed({ territories: [elsewhere.slice(0, 12)] })
  const out = { residentId, movedOn: daysAgo(0), expectedVersion: 0 }
  await town.residents.moveResidentOut(out, await town.as('clerk'))
  await begin(exportId)
  await becomes(exportId, 'EMPTY')
  const told = { exportId, askedById: 'clerk', status: 'EXPORT_STATUS_EMPTY' }
  expect(await eventually(() => someOf(published(exportId, ExportNotMade.$type)))).toEqual([told])
})

describe('an export that who asked takes back', () => {
  it('is made by nobody any more, and was taken back by nobody else', async () => {
    await person()
    const { agreed, approve, ask, begin, get, made } = exporting(town)
    const withdraw = async (exportId: string, who: Who = 'clerk') =>
      town.exports.withdrawExport({ exportId }, await town.as(who))
    const exportId = await ask()
    expect(await refusal(withdraw(exportId, 'manager'))).toBe('not-allowed-now NOT_WHO_ASKED')
    expect(await refusal(withdraw(exportId, 'stranger'))).toBe('not-found NOT_FOUND')
    await withdraw(exportId)
    const withdrawn = await get(exportId, 'manager')
    expect(withdrawn).toMatchObject({ status: ExportStatus.WITHDRAWN, askedById: 'clerk' })
    expect([withdrawn.withdrawnAt, withdrawn.endsAt]).toEqual([expect.any(Date), undefined])
    expect(await refusal(approve(exportId, 'admin'))).toBe('not-allowed-now EXPORT_WITHDRAWN')
    const told = { exportId, territories: [community] }
    expect(await eventually(() => someOf(published(exportId, ExportWithdrawn.$type)))).toEqual([told])
    const both = await agreed()
    await withdraw(both)
    expect(await refusal(begin(both))).toBe('not-allowed-now EXPORT_WITHDRAWN')
    expect(await refusal(withdraw(await made()))).toBe('not-allowed-now EXPORT_BEING_MADE')
  })
})
