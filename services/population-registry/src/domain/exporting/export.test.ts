import type { Sealed } from '@fengqiao/domain-kit'
import fc from 'fast-check'
import { reasonOf } from '../../../tests/a-refusal.ts'
import { approve, ask, download, expire, make, refuseExport, warn, withdraw } from './decide.ts'
import { dueAt, endsAt, evolveExport, seesExport, type Export } from './export.ts'
import type { ExportAsked, ExportEvent } from './export-events.ts'

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
const counted: ExportEvent = { type: 'ChildrenCounted', by: 'registry', at: 0, children: 1 }
const open: readonly ExportEvent[] = [asked, counted]
const agreed: readonly ExportEvent[] = [
  ...open,
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

describe('an export', () => {
  it('is agreed to by two, neither of whom asked', () => {
    expect(approve(after(open), acting('first'))).toMatchObject([{ approvals: 1 }])
    expect(reasonOf(() => approve(after(open), acting('asker')))).toBe('OWN_EXPORT')
    expect(reasonOf(() => approve(after(agreed.slice(0, 3)), acting('first')))).toBe('APPROVED_BEFORE')
    expect(approve(after(agreed.slice(0, 3)), acting('second'))).toMatchObject([{ approvals: 2 }])
    expect(reasonOf(() => approve(after(agreed), acting('third')))).toBe('EXPORT_DECIDED')
  })

  it('is never made with fewer, whoever agrees how often', () => {
    const names = fc.array(fc.constantFrom('asker', 'first', 'second', 'third'), { maxLength: 8 })
    fc.assert(
      fc.property(names, (callers) => {
        let facts: readonly ExportEvent[] = open
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

  it('is agreed to with children in clear once they are counted, which is done at once', () => {
    expect(dueAt(after([asked]))).toBe(0)
    const clear = { ...asked, childrenBasis: 'SCHOOLING' } as const
    expect(reasonOf(() => approve(after([clear]), acting('first')))).toBe('CHILDREN_NOT_COUNTED')
    expect(approve(after([asked]), acting('first'))).toHaveLength(1)
    expect(after(agreed)).toMatchObject({ status: 'APPROVED', expectedChildren: 1 })
    expect(refuseExport(after([asked]), { ...acting('first'), words: sealed })).toHaveLength(1)
  })

  it('is refused by one, and then by and for nobody any more', () => {
    const [fact] = refuseExport(after(open), { ...acting('first'), words: sealed })
    const refused = after([...open, fact as ExportEvent])
    expect(refused).toMatchObject({ status: 'REFUSED', refusedBy: 'first', refusal: sealed })
    expect(reasonOf(() => approve(refused, acting('second')))).toBe('EXPORT_DECIDED')
    expect(dueAt(refused)).toBeUndefined()
  })

  it('is decided on and made by who answers for all of its territory', () => {
    const elsewhere = { ...acting('first'), reach: ['621202100002', 'first'] }
    expect(reasonOf(() => approve(after(open), elsewhere))).toBe('TERRITORY_NOT_COVERED')
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
    expect(endsAt(after(agreed.slice(0, 3)))).toBe(7 * day)
    expect(endsAt(after(agreed))).toBe(2 + 7 * day)
    expect(endsAt(after([...whole, { type: 'ExportDownloaded', by: 'asker', at: day }]))).toBe(4 + 7 * day)
    expect(reasonOf(() => approve(after(open), acting('first', 7 * day)))).toBe('EXPORT_OVER')
    expect(reasonOf(() => download(after(whole), acting('asker', 4 + 7 * day)))).toBe('EXPORT_OVER')
  })

  it('ends when its time is over, and not a moment before', () => {
    const act = { by: 'registry', at: 4 + 7 * day }
    expect(expire(after(whole), { ...act, at: act.at - 1 })).toEqual([])
    expect(expire(after(begun), act)).toEqual([])
    const [ended] = expire(after(whole), act)
    expect(ended).toMatchObject({ hadFile: true })
    expect(after([...whole, ended as ExportEvent])).toMatchObject({ status: 'EXPIRED', people: 3 })
    expect(expire(after(open), act)).toMatchObject([{ hadFile: false }])
  })

  it('is taken back by who asked alone, and only as long as no file is made of it', () => {
    const why = (facts: readonly ExportEvent[], by = 'asker', at = 5) =>
      reasonOf(() => withdraw(after(facts), { by, at }))
    expect(why([asked], 'first')).toBe('NOT_WHO_ASKED')
    expect([why(begun), why(whole), why([asked], 'asker', 7 * day)]).toEqual([
      ...['EXPORT_BEING_MADE', 'EXPORT_BEING_MADE', 'EXPORT_OVER'],
    ])
    const refused: ExportEvent = { type: 'ExportRefused', by: 'first', at: 1, words: sealed }
    expect(why([asked, refused])).toBe('EXPORT_DECIDED')
    for (const before of [[asked], open, agreed]) {
      const [fact] = withdraw(after(before), { by: 'asker', at: 5 })
      const withdrawn = after([...before, fact as ExportEvent])
      expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', askedBy: 'asker', since: 5 })
      expect(dueAt(withdrawn)).toBeUndefined()
      const once = [
        () => withdraw(withdrawn, { by: 'asker', at: 6 }),
        () => approve(withdrawn, acting('third', 6)),
        () => make(withdrawn, { ...acting('asker', 6), language: 'en' }),
      ]
      expect(once.map(reasonOf)).toEqual(['EXPORT_WITHDRAWN', 'EXPORT_WITHDRAWN', 'EXPORT_WITHDRAWN'])
    }
  })

  it('tells who asked once a day before its time is over, unless he has the file', () => {
    const at = (moment: number) => ({ by: 'registry', at: moment })
    expect(warn(after(open), at(6 * day - 1))).toEqual([])
    const [said] = warn(after(open), at(6 * day))
    expect(said).toMatchObject({ askedBy: 'asker' })
    const warned = [...open, said as ExportEvent]
    expect([dueAt(after(open)), dueAt(after(warned))]).toEqual([6 * day, 7 * day])
    expect(warn(after(warned), at(6 * day + 1))).toEqual([])
    expect(warn(after(open), at(7 * day))).toEqual([])
    const approved = agreed.slice(2).map((fact) => ({ ...fact, at: 6 * day + 2 }))
    expect(dueAt(after([...warned, ...approved]))).toBe(12 * day + 2)
    const taken: ExportEvent = { type: 'ExportDownloaded', by: 'asker', at: day }
    expect(dueAt(after(whole))).toBe(4 + 6 * day)
    expect(dueAt(after([...whole, taken]))).toBe(4 + 7 * day)
    expect(warn(after([...whole, taken]), at(4 + 6 * day))).toEqual([])
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
