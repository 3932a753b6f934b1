import { act, after, issueOf, registered, sealed, type Step } from '../../tests/an-issue.ts'
import { verify } from './conclude.ts'
import type { Grid } from './grid.ts'
import { resolve, start } from './handle.ts'
import { regridIssue } from './regrid-issue.ts'
import { accept, assign, handleMyself, reject } from './triage.ts'
import { columnsOf, visibleTo } from './visibility.ts'

const community = '621202100001'

const gridOf = (sequence: string, primary?: string, ...deputies: readonly string[]): Grid => ({
  code: `${community}${sequence}`,
  name: sequence,
  kind: 'BASE',
  boundary: [],
  assignments: [...(primary === undefined ? [] : [primary]), ...deputies].map((personId) => ({
    personId,
    primary: personId === primary,
    since: 1,
  })),
})

const old = gridOf('003', 'worker', 'deputy')
const next = gridOf('011', 'successor')

const handed =
  (to = next): Step =>
  (issue) =>
    regridIssue(issue, { ...act('clock'), from: old, to })

const open = issueOf(registered())
const mine = after(
  open,
  (issue) => accept(issue, act('worker')),
  (issue) => handleMyself(issue, act('worker')),
)

describe('an open issue of a grid that ends', () => {
  it('waits for the people of the new grid, and is seen by those of both', () => {
    const now = after(open, handed())
    expect(now).toMatchObject({ gridCode: old.code, servedIn: next.code, firstReceiver: open.firstReceiver })
    expect(columnsOf(now).waitsFor).toContain(`issue.triage@${next.code}`)
    expect(columnsOf(now).waitsFor).not.toContain(`issue.triage@${old.code}`)
    expect(visibleTo(now)).toEqual(expect.arrayContaining([old.code, next.code]))
  })

  it('passes from who answered for the old grid to who answers for the new one', () => {
    expect(after(mine, handed())).toMatchObject({ handler: 'successor', dispatcher: 'successor' })
  })

  it('stays in hand with who answers for both, and with who was given it by name', () => {
    expect(after(mine, handed(gridOf('011', 'somebody', 'worker')))).toMatchObject({ handler: 'worker' })
    const given = after(
      open,
      (issue) => accept(issue, act('manager')),
      (issue) => assign(issue, { ...act('manager'), handler: 'plumber', coHandlers: ['deputy'] }),
    )
    expect(after(given, handed())).toMatchObject({
      dispatcher: 'manager',
      handler: 'plumber',
      coHandlers: ['successor'],
    })
  })

  it('stays with whoever has it where nobody answers for the new grid', () => {
    expect(after(mine, handed(gridOf('011')))).toMatchObject({ handler: 'worker', servedIn: next.code })
  })

  it('is verified at the new grid, never by who did the work', () => {
    const done = after(
      open,
      (issue) => accept(issue, act('manager')),
      (issue) => assign(issue, { ...act('manager'), handler: 'worker', coHandlers: [] }),
      (issue) => start(issue, act('worker')),
      (issue) => resolve(issue, { ...act('worker'), words: sealed('done') }),
      handed(),
    )
    expect(columnsOf(done).waitsFor).toContain(`issue.verify@${next.code}`)
    expect(() => verify(done, act('worker'))).toThrow('HANDLER_MAY_NOT_VERIFY')
  })

  it('is handed on once, and again when the new grid ends too', () => {
    const once = after(mine, handed())
    expect(regridIssue(once, { ...act('clock'), from: old, to: next })).toEqual([])
    const again = regridIssue(once, { ...act('clock'), from: next, to: gridOf('021', 'third') })
    expect(after(once, () => again)).toMatchObject({ servedIn: `${community}021`, handler: 'third' })
  })
})

it('an issue that has ended stays as it is', () => {
  const ended = after(open, (issue) =>
    reject(issue, { ...act('worker'), words: sealed('no'), rejection: 'OTHER' }),
  )
  expect(regridIssue(ended, { ...act('clock'), from: old, to: next })).toEqual([])
})
