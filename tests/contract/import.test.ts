import { isRefused } from '@fengqiao/town'
import { eventually } from '@fengqiao/testing'
import { installerOf, settle, type Someone } from '../support/people.ts'
import { known, settleRegistry, type Registry } from '../support/registry.ts'
import { openImport, uploadSheet } from '../support/sheets.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

const community = '621202100001'

interface Shown {
  readonly status: string
  readonly found?: Readonly<Record<string, number>>
  readonly loaded?: Readonly<Record<string, number>>
}

interface People {
  readonly residents: readonly { readonly residentId: string }[]
}

describe('a sheet at the door', () => {
  let town: WholeTown
  let clerk: Someone
  let registry: Registry

  beforeAll(async () => {
    town = await wholeTown()
    const installer = await installerOf(town)
    clerk = await settle(town, installer)('clerk', 'TOWN_CLERK', community)
    registry = await settleRegistry(installer, clerk.api, community)
  }, 60_000)

  afterAll(async () => {
    await town.stop()
  })

  const upload = (text: string, type = 'text/csv') =>
    uploadSheet(town.baseUrl, clerk, { type, bytes: new TextEncoder().encode(text) })
  const becomes = async (importId: string, status: string): Promise<Shown> => {
    const get = () => clerk.api.get<Shown>(`/v1/imports/${importId}`)
    await eventually(async () => (await get()).status === `IMPORT_STATUS_${status}`)
    return get()
  }
  const present = async (): Promise<number> => {
    const { residents } = await clerk.api.get<People>(`/v1/residents?buildingCode=${registry.buildingCode}`)
    return residents.length
  }

  it('goes from the upload to the register and back again, over REST alone', async () => {
    const before = await present()
    // The published sample of the standard is there already; the other belongs to a county that never was.
    const rows = [
      `林一,${known},${registry.buildingCode}`,
      `林二,621299199001020012,${registry.buildingCode}`,
      `,x,`,
    ]
    const importId = await openImport(clerk, await upload(['姓名,身份证号码,楼栋编码', ...rows].join('\n')))
    const read = await becomes(importId, 'READ')
    expect(read.found).toMatchObject({ rows: 3, entered: 1, same: 1, refused: 1 })
    expect(await present()).toBe(before)
    await clerk.api.post(`/v1/imports/${importId}:load`, {})
    expect((await becomes(importId, 'LOADED')).loaded).toMatchObject({ entered: 1 })
    expect(await present()).toBe(before + 1)
    const refused = await fetch(`${town.baseUrl}/v1/imports/${importId}/refused`, {
      headers: { authorization: `Bearer ${clerk.token}` },
    })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ])
    expect(Buffer.from(await refused.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK')
    await clerk.api.post(`/v1/imports/${importId}:undo`, {})
    await becomes(importId, 'UNDONE')
    expect(await present()).toBe(before)
  }, 30_000)

  it('is refused where it is no sheet, says so, and leaves nothing', async () => {
    await expect(upload('%PDF-1.7', 'application/pdf')).rejects.toThrow('415')
    await expect(upload('%PDF-1.7 not what it says')).rejects.toThrow('FILE_KIND')
    const missing = await openImport(clerk, 'no-such-sheet').catch((error: unknown) => error)
    expect(isRefused(missing) && missing.status).toBe(400)
  })

  it('that cannot be read says why and enters nobody', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const importId = await openImport(clerk, await upload('PK\u0003\u0004 broken', type))
    expect(await becomes(importId, 'UNREADABLE')).toMatchObject({ reason: 'SHEET_BROKEN' })
  })
})
