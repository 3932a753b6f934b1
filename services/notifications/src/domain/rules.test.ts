import type { Happening } from './happening.ts'
import { isUrgent, tellingsOf } from './rules.ts'

const concerned = {
  gridCode: '621202100001003',
  reporterId: 'resident',
  firstReceiverId: 'clerk',
  handlerId: 'worker',
}
const told = (happening: Partial<Happening> & Pick<Happening, 'type'>) =>
  tellingsOf({ ...concerned, ...happening } as Happening).map(({ to, template }) => [
    'person' in to ? to.person : `${to.role}@${to.at}`,
    template,
  ])

describe('who is told of what', () => {
  it('tells the workers of the grid and the first receiver of a new issue', () => {
    expect(told({ type: 'REGISTERED' })).toEqual([
      ['GRID_WORKER@621202100001003', 'ISSUE_TO_ACCEPT'],
      ['clerk', 'ISSUE_TO_ACCEPT'],
    ])
  })

  it('tells nobody in place of an anonymous reporter', () => {
    expect(told({ type: 'PROGRESSED', reporterId: '' })).toEqual([])
  })

  it('asks the leader of the grid and the manager of its community to verify', () => {
    expect(told({ type: 'RESOLVED' })).toEqual([
      ['GRID_LEADER@621202100001003', 'ISSUE_TO_VERIFY'],
      ['GRID_MANAGER@621202100001', 'ISSUE_TO_VERIFY'],
    ])
  })

  it('asks the reporter for feedback only where somebody can answer', () => {
    expect(told({ type: 'VERIFIED', feedbackAsked: true })).toContainEqual(['resident', 'FEEDBACK_ASKED'])
    expect(told({ type: 'VERIFIED', feedbackAsked: false })).toEqual([['clerk', 'ISSUE_FOLLOWED']])
  })

  it('tells both sides of a hand-over', () => {
    const sides = { fromPersonId: 'worker', toPersonId: 'plumber' }
    expect(told({ type: 'HAND_OVER_OFFERED', ...sides })).toEqual([['plumber', 'HAND_OVER_OFFERED']])
    expect(told({ type: 'HAND_OVER_ACCEPTED', ...sides })).toEqual([
      ['worker', 'HAND_OVER_ACCEPTED'],
      ['clerk', 'ISSUE_FOLLOWED'],
    ])
  })

  it('does not tell whoever settles an issue himself that it was assigned', () => {
    expect(told({ type: 'ASSIGNED', selfHandled: true, coHandlerIds: [] })).toEqual([])
    expect(told({ type: 'ASSIGNED', selfHandled: false, coHandlerIds: ['helper'] })).toEqual([
      ['worker', 'ISSUE_ASSIGNED'],
      ['helper', 'ISSUE_ASSIGNED'],
    ])
  })
})

describe('what is urgent', () => {
  const overdue = { ...concerned, type: 'OVERDUE' } as const
  const urgent = (recipient: string, happening: Happening = overdue) =>
    isUrgent(happening, { recipient, template: 'ISSUE_OVERDUE' })

  it('is an overdue issue to whoever has it in hand', () => {
    expect([urgent('worker'), urgent('clerk')]).toEqual([true, false])
    expect(urgent('clerk', { ...overdue, handlerId: '' })).toBe(true)
  })
})
