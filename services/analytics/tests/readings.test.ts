import { events } from '@fengqiao/contracts/events'
import { readings } from '../src/inbound/facts.ts'
import { courseOf, registered } from './a-course.ts'
import { fold } from '../src/commands/keep-row.ts'
import type { Happening } from '../src/domain/fact.ts'

const accepted: Happening = { type: 'ACCEPTED', inTime: true }
const late: Happening = { type: 'OVERDUE', step: 'HANDLE' }

const rowAfter = (...happenings: readonly Happening[]) =>
  fold(undefined, courseOf('issue', [registered, accepted, ...happenings]))

describe('what is read of matters', () => {
  it('is every event that their owner publishes, so that no row lags behind', () => {
    const published = Object.entries(events).filter(([, { kind }]) => kind === 'Issue')
    expect(readings.map(({ codec }) => codec.$type).toSorted()).toEqual(
      published.map(([type]) => type).toSorted(),
    )
  })

  it.each([
    ['ESCALATED', 'ESCALATED'],
    ['TRANSFERRED', 'TRANSFERRED'],
    ['CONVERTED', 'CONVERTED'],
    ['TAKEN_BACK', 'IN_PROGRESS'],
  ] as const)('knows where a matter is once it is %s', (type, status) => {
    expect(rowAfter({ type })).toMatchObject({ status })
  })

  it('keeps a matter late while another level decides, and not while its clock stands still', () => {
    expect(rowAfter(late, { type: 'ESCALATED' })).toMatchObject({ overdueStep: 'HANDLE', handling: 'LATE' })
    expect(rowAfter(late, { type: 'TRANSFERRED' })).toMatchObject({ overdueStep: null, handling: 'LATE' })
  })

  it('begins a limit anew when more time was given, and when a matter came back', () => {
    expect(rowAfter(late, { type: 'EXTENDED' })).toMatchObject({ overdueStep: null, handling: 'PENDING' })
    const back = { type: 'ELSEWHERE_ENDED', cameBack: true } as const
    expect(rowAfter({ type: 'CONVERTED' }, back)).toMatchObject({ status: 'IN_PROGRESS' })
  })

  it('leaves the outcome of what was settled elsewhere to the result that follows', () => {
    const settled = { type: 'ELSEWHERE_ENDED', cameBack: false } as const
    expect(rowAfter({ type: 'TRANSFERRED' }, settled)).toMatchObject({ status: 'TRANSFERRED' })
    expect(rowAfter({ type: 'TRANSFERRED' }, settled, { type: 'RESOLVED', inTime: true })).toMatchObject({
      status: 'RESOLVED',
      handling: 'IN_TIME',
    })
  })
})
