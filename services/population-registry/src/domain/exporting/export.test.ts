import type { Sealed } from '@fengqiao/domain-kit'
import fc from 'fast-check'
import {
  approve,
  ask,
  demandColumns,
  demandTerritories,
  download,
  expire,
  make,
  refuseExport,
} from './decide.ts'
import { dueAt, endsAt, evolveExport, seesExport, type Export } from './export.ts'
import type { ExportAsked, ExportEvent } from './export-events.ts'
import { exportFields, isOpen, needsReason } from './fields.ts'

const community = '621202100001'
const grid = '621202100001001'
const day = 86_400_000
const sealed = 'sealed' as Sealed
const file = { id: 'file', contentType: 'text/csv', size: 7 }

const asking = (changes: Partial<ExportAsked> = {}) => ({
  ...({ by: 'asker', at: 0, purpose: 'VERIFICATION', words: sealed, lawfulBasis: 'STATUTORY_DUTY' } as const),
  ...({ territories: [community], columns: [{ field: 'NAME', clear: false }], format: 'XLSX' } as const),
  ...{ expected: 3, ...changes },
})

const acting = (by: string, at = 1) => ({ by, at, reach: [community] })
const asked: ExportEvent = { type: 'ExportAsked', ...asking() }
const agreed: readonly ExportEvent[] = [
  asked,
  { type: 'ExportApproved', by: 'first', at: 1, approvals: 1 },
  { type: 'ExportApproved', by: 'second', at: 2, approvals: 2 },
]
const begun: readonly ExportEvent[] = [...agreed, { type: 'MakingAsked', by: 'asker', at: 3, language: 'en' }]
const whole: readonly ExportEvent[] = [
  ...begun,
  { type: 'ExportMade', by: 'registry', at: 4, file, people: 3 },
]

const after = (facts: readonly ExportEvent[]): Export => {
  const state = facts.reduce<Export | undefined>(evolveExport, undefined)
  if (state === undefined) throw new Error('nothing happened')
  return state
}

const reasonOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    const { reason, details } = error as { reason: string; details: { violations?: { reason: string }[] } }
    return details.violations?.[0]?.reason ?? reason
  }
}

describe('an export', () => {
  it('is agreed to by two, neither of whom asked', () => {
    expect(approve(after([asked]), acting('first'))).toMatchObject([{ approvals: 1 }])
    expect(reasonOf(() => approve(after([asked]), acting('asker')))).toBe('OWN_EXPORT')
    expect(reasonOf(() => approve(after(agreed.slice(0, 2)), acting('first')))).toBe('APPROVED_BEFORE')
    expect(approve(after(agreed.slice(0, 2)), acting('second'))).toMatchObject([{ approvals: 2 }])
    expect(reasonOf(() => approve(after(agreed), acting('third')))).toBe('EXPORT_DECIDED')
  })

  it('is never made with fewer, whoever agrees how often', () => {
    const names = fc.array(fc.constantFrom('asker', 'first', 'second', 'third'), { maxLength: 8 })
    fc.assert(
      fc.property(names, (callers) => {
        let facts: readonly ExportEvent[] = [asked]
        for (const by of callers) {
          const made = reasonOf(() => approve(after(facts), acting(by)))
          if (typeof made !== 'string') facts = [...facts, ...(made as ExportEvent[])]
        }
        const others = new Set(callers.filter((by) => by !== 'asker'))
        const may = reasonOf(() => make(after(facts), { ...acting('asker'), language: 'en' }))
        expect(may === 'EXPORT_NOT_APPROVED').toBe(others.size < 2)
      }),
    )
  })

  it('is refused by one, and then by and for nobody any more', () => {
    const [fact] = refuseExport(after([asked]), { ...acting('first'), words: sealed })
    const refused = after([asked, fact as ExportEvent])
    expect(refused).toMatchObject({ status: 'REFUSED', refusedBy: 'first', refusal: sealed })
    expect(reasonOf(() => approve(refused, acting('second')))).toBe('EXPORT_DECIDED')
    expect(dueAt(refused)).toBeUndefined()
  })

  it('is decided on and made by who answers for all of its territory', () => {
    const elsewhere = { ...acting('first'), reach: ['621202100002', 'first'] }
    expect(reasonOf(() => approve(after([asked]), elsewhere))).toBe('TERRITORY_NOT_COVERED')
    const moved = { ...acting('asker'), reach: [grid, 'asker'] }
    expect(reasonOf(() => make(after(agreed), { ...moved, language: 'en' }))).toBe('TERRITORY_NOT_COVERED')
    expect(reasonOf(() => download(after(whole), moved))).toBe('TERRITORY_NOT_COVERED')
  })

  it('is made and taken by who asked alone, once it is there', () => {
    expect(reasonOf(() => make(after(agreed), { ...acting('first'), language: 'en' }))).toBe('NOT_WHO_ASKED')
    expect(make(after(agreed), { ...acting('asker'), language: 'en' })).toHaveLength(1)
    expect(reasonOf(() => make(after(begun), { ...acting('asker'), language: 'en' }))).toBe('EXPORT_DECIDED')
    expect(reasonOf(() => download(after(begun), acting('asker')))).toBe('EXPORT_NOT_MADE')
    expect(reasonOf(() => download(after(whole), acting('first')))).toBe('NOT_WHO_ASKED')
    const [taken] = download(after(whole), acting('asker', 9))
    expect(after([...whole, taken as ExportEvent])).toMatchObject({ status: 'MADE', downloads: [9] })
  })

  it('has a clock where it waits, which nothing that happens meanwhile winds up again', () => {
    expect(endsAt(after(agreed.slice(0, 2)))).toBe(7 * day)
    expect(endsAt(after(agreed))).toBe(2 + 7 * day)
    expect(endsAt(after([...whole, { type: 'ExportDownloaded', by: 'asker', at: day }]))).toBe(4 + 7 * day)
    expect(reasonOf(() => approve(after([asked]), acting('first', 7 * day)))).toBe('EXPORT_OVER')
    expect(reasonOf(() => download(after(whole), acting('asker', 4 + 7 * day)))).toBe('EXPORT_OVER')
  })

  it('ends when its time is over, and not a moment before', () => {
    const act = { by: 'registry', at: 4 + 7 * day }
    expect(expire(after(whole), { ...act, at: act.at - 1 })).toEqual([])
    expect(expire(after(begun), act)).toEqual([])
    const [ended] = expire(after(whole), act)
    expect(ended).toMatchObject({ hadFile: true })
    expect(after([...whole, ended as ExportEvent])).toMatchObject({ status: 'EXPIRED', people: 3 })
    expect(expire(after([asked]), act)).toMatchObject([{ hadFile: false }])
  })

  it('is seen by who asked and along the line of its territories', () => {
    expect(seesExport(after([{ type: 'ExportAsked', ...asking({ territories: [grid] }) }]))).toEqual([
      ...['asker', '621202100', community, grid],
    ])
  })

  it('of nobody is none', () => {
    expect(reasonOf(() => ask(asking({ expected: 0 })))).toBe('EXPORT_OF_NOBODY')
  })
})

describe('what it is asked for', () => {
  it('lies in the reach of who asks, and nothing of it in another part', () => {
    expect(reasonOf(() => demandTerritories([grid], ['621202100001']))).toBeUndefined()
    expect(reasonOf(() => demandTerritories([grid], ['621202100001002']))).toBe('EXPORT_TERRITORY')
    expect(reasonOf(() => demandTerritories([community], [grid]))).toBe('EXPORT_TERRITORY')
    expect(reasonOf(() => demandTerritories([grid, community], [community]))).toBe('TERRITORY_TWICE')
    expect(reasonOf(() => demandTerritories([grid, grid], [community]))).toBe('TERRITORY_TWICE')
  })

  it('says why, for every sensitive column in clear and for no other', () => {
    for (const field of exportFields) {
      const bare = reasonOf(() => demandColumns([{ field, clear: true, reason: ' ' }]))
      expect(bare).toBe(needsReason(field) ? 'CLEAR_NEEDS_REASON' : undefined)
      expect(reasonOf(() => demandColumns([{ field, clear: false }]))).toBeUndefined()
    }
  })

  it('is masked unless it says otherwise, but for what is not personal', () => {
    const open = exportFields.filter((field) => isOpen({ field, clear: false }))
    expect(open).toEqual([
      ...['BUILDING_CODE', 'ADDRESS', 'GRID_CODE', 'KIND', 'RESIDENCE_STATUS', 'COMMUNITY', 'RELATION'],
    ])
  })
})
