import fc from 'fast-check'
import type { DomainError } from '@fengqiao/domain-kit'
import { act, entered, monday, residentOf, sealed } from '../../../tests/a-person.ts'
import { evolveResident } from '../resident-evolve.ts'
import type { ResidentEvent } from '../resident-events.ts'
import { isKnown, type Resident } from '../resident.ts'
import { evolveImport, isUnderWay, type Import } from './import.ts'
import type { Counts, ImportEvent } from './import-events.ts'
import { noRows } from './sort-row.ts'
import { forget, load, mapColumns, open, pause, seesImport, undo } from './steer.ts'
import { isUntouched, undoEntry } from './undo-entry.ts'

const file = { id: 'file', contentType: 'text/csv', size: 1 }
const defaults = { kind: 'REGISTERED', residenceStatus: 'BOTH', lawfulBasis: 'STATUTORY_DUTY' } as const
const opening = {
  ...act,
  source: '派出所',
  file,
  within: ['manager', '621202100001'],
  defaults,
  remembered: [],
}
const layout = { headerRow: 1, columns: [], dropped: 0 }

const after = (...facts: readonly ImportEvent[]): Import =>
  facts.reduce<Import | undefined>(evolveImport, evolveImport(undefined, open(opening)[0]!))!

const read: ImportEvent = { type: 'ReadThrough', ...act, layout, found: noRows, lastRow: 900 }
const asked: ImportEvent = { type: 'LoadAsked', ...act }
const paused: ImportEvent = { type: 'Paused', ...act }
const advanced = (rowsDone: number, counts?: Counts): ImportEvent => ({
  type: 'Advanced',
  ...act,
  rowsDone,
  nextAt: monday,
  ...(counts ? { counts } : {}),
})
const loaded: ImportEvent = { type: 'LoadedThrough', ...act, loaded: noRows }
const mapping = { headerRow: 1, columns: [{ column: 1, field: 'NAME' as const }] }

const reasonOf = (work: () => unknown): string => {
  try {
    work()
    return 'not refused'
  } catch (error) {
    const { reason, details } = error as DomainError
    return details.violations?.[0]?.reason ?? reason
  }
}

describe('an import', () => {
  it('is read, loaded and undone, each only after the one before', () => {
    const reading = after()
    expect(reading.status).toBe('READING')
    expect(reasonOf(() => load(reading, act))).toBe('IMPORT_NOT_READ')
    expect(reasonOf(() => undo(reading, act))).toBe('IMPORT_NOTHING_LOADED')
    expect(reasonOf(() => mapColumns(reading, { ...act, mapping }))).toBe('IMPORT_UNDER_WAY')
    const whole = after(read, asked, loaded)
    expect(whole.status).toBe('LOADED')
    expect(reasonOf(() => load(whole, act))).toBe('IMPORT_NOT_READ')
    expect(reasonOf(() => mapColumns(whole, { ...act, mapping }))).toBe('IMPORT_NOT_READ')
    expect(undo(whole, act)).toEqual([{ type: 'UndoAsked', ...act }])
  })

  it('goes on after a pause where it was, and begins anew after other columns were named', () => {
    const loading = after(read, asked, advanced(400, { ...noRows, rows: 399, entered: 399 }), paused)
    expect(load(loading, act)).toEqual([asked])
    expect(evolveImport(loading, asked)).toMatchObject({
      status: 'LOADING',
      rowsDone: 400,
      loaded: { entered: 399 },
    })
    const mapped = after(read, { type: 'ColumnsMapped', ...act, mapping })
    expect(mapped).toMatchObject({ status: 'READING', rowsDone: 0, mapping })
    expect([mapped.layout, mapped.found, mapped.lastRow]).toEqual([undefined, undefined, undefined])
  })

  it('takes from the sheet what was chosen when the load began, and goes on with that after a pause', () => {
    const chosen = { fields: ['NAME', 'PHONES'], rows: [] } as const
    const turned = { fields: ['PHONES', 'NAME'], rows: [] } as const
    const [choosing] = load(after(read), { ...act, chosen })
    expect(choosing).toEqual({ ...asked, chosen })
    const halfway = after(read, choosing!, advanced(400), paused)
    expect(load(halfway, act)).toEqual([asked])
    expect(load(halfway, { ...act, chosen: turned })).toEqual([asked])
    expect(evolveImport(halfway, asked).chosen).toEqual(chosen)
    const others = { fields: ['NAME'], rows: [] } as const
    expect(reasonOf(() => load(halfway, { ...act, chosen: others }))).toBe('DIFFERENCES_CHOSEN')
    const without = after(read, asked, advanced(400), paused)
    expect(reasonOf(() => load(without, { ...act, chosen }))).toBe('DIFFERENCES_CHOSEN')
  })

  it('is undone from its first row, and knows up to where it was loaded', () => {
    const undoing = after(read, asked, advanced(400), paused, { type: 'UndoAsked', ...act })
    expect(undoing).toMatchObject({ status: 'UNDOING', rowsDone: 0, loadedTo: 400, lastRow: 900 })
  })

  it('waits for nobody unless it is under way', () => {
    const states = [
      after(),
      after(read),
      after(read, asked),
      after(read, asked, paused),
      after(read, asked, loaded),
    ]
    expect(states.map(isUnderWay)).toEqual([true, false, true, false, false])
    expect(reasonOf(() => pause(after(read), act))).toBe('IMPORT_NOT_UNDER_WAY')
    expect(reasonOf(() => load(after(read, asked), act))).toBe('IMPORT_UNDER_WAY')
  })

  it('forgets its sheet thirty days after the last work on it, and not while it is under way', () => {
    const days = (count: number) => ({ ...act, at: monday + count * 86_400_000 })
    expect(forget(after(read), days(29))).toEqual([])
    expect(forget(after(read, asked), days(31))).toEqual([])
    const [fact] = forget(after(read), days(30))
    const gone = after(read, fact!)
    expect(gone).toMatchObject({ status: 'READ', forgotten: true })
    expect(reasonOf(() => load(gone, act))).toBe('SHEET_FORGOTTEN')
    expect(reasonOf(() => mapColumns(gone, { ...act, mapping }))).toBe('SHEET_FORGOTTEN')
    expect(forget(gone, days(90))).toEqual([])
    expect(undo(after(read, asked, loaded, fact!), act)).toHaveLength(1)
  })

  it('refuses one thing for two columns, and two things for one', () => {
    const twice = (columns: (typeof mapping)['columns']) =>
      reasonOf(() => mapColumns(after(read), { ...act, mapping: { headerRow: 1, columns } }))
    expect(
      twice([
        { column: 1, field: 'NAME' },
        { column: 2, field: 'NAME' },
      ]),
    ).toBe('COLUMN_TWICE')
    expect(
      twice([
        { column: 1, field: 'NAME' },
        { column: 1, field: 'NAME' },
      ]),
    ).toBe('COLUMN_TWICE')
    expect(twice(mapping.columns)).toBe('not refused')
  })

  it('is seen by its opener and whoever answers for the place', () => {
    expect(seesImport(after())).toEqual(['worker', '621202100', '621202100001'])
  })
})

const others: readonly ResidentEvent[] = [
  { type: 'Corrected', ...act, fields: ['NAME'], correction: { name: sealed('other') } },
  {
    type: 'Moved',
    ...act,
    from: { buildingCode: 'a' },
    to: { buildingCode: 'b' },
    movedOn: '2026-01-01',
    residenceStatus: 'BOTH',
  },
  { type: 'MovedOut', ...act, from: { buildingCode: 'a' }, movedOn: '2026-01-01' },
  { type: 'AccountLinked', ...act, personId: 'person' },
]
const followed: ResidentEvent = { type: 'GridFollowed', ...act, buildingCode: 'a', gridCode: 'g' }
const fenced: ResidentEvent = { type: 'ClaimFenced', ...act, tokens: ['t'] }

describe('an entry of an import', () => {
  const taken = (resident: Resident): Resident =>
    undoEntry(resident, { ...act, importId: 'one' }).reduce<Resident>(evolveResident, resident)

  it('is taken off again whatever the town did around it, unless somebody worked on it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(followed, fenced, ...others), { maxLength: 6 }), (facts) => {
        const resident = residentOf(entered({ importId: 'one' }), ...facts)
        const isWorkedOn = facts.some((fact) => others.includes(fact))
        expect(isUntouched(resident, 'one')).toBe(!isWorkedOn)
        expect(taken(resident)).toEqual(isWorkedOn ? resident : { ...taken(resident), status: 'ERASED' })
      }),
    )
  })

  it('leaves nothing behind that says who it was about', () => {
    const gone = taken(residentOf(entered({ importId: 'one' })))
    expect(JSON.stringify(gone)).not.toMatch(/sealed|index/)
  })

  it('is of its own import alone, and is taken off once', () => {
    const resident = residentOf(entered({ importId: 'another' }))
    expect(undoEntry(resident, { ...act, importId: 'one' })).toEqual([])
    expect(undoEntry(residentOf(entered()), { ...act, importId: 'one' })).toEqual([])
    const gone = taken(residentOf(entered({ importId: 'one' })))
    expect(isKnown(gone)).toBe(false)
    expect(taken(gone)).toEqual(gone)
  })
})
