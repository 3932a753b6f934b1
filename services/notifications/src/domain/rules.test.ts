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

  it('tells the reporter that his matter follows another', () => {
    expect(told({ type: 'MERGED' })).toEqual([['resident', 'ISSUE_MERGED']])
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

describe('who is told of what goes elsewhere', () => {
  it('asks the level that decides: the managers of the community, or those of the town', () => {
    expect(told({ type: 'ESCALATED', town: false })).toEqual([
      ['GRID_MANAGER@621202100001', 'ISSUE_TO_DECIDE'],
      ['clerk', 'ISSUE_FOLLOWED'],
    ])
    expect(told({ type: 'ESCALATED', town: true })).toEqual([
      ['TOWN_CLERK@621202100', 'ISSUE_TO_DECIDE'],
      ['SPONSOR@621202100', 'ISSUE_TO_DECIDE'],
      ['clerk', 'ISSUE_FOLLOWED'],
    ])
  })

  it('tells whoever has it then, and the first receiver, what the upper level decided', () => {
    expect(told({ type: 'ESCALATION_TAKEN' })).toEqual([
      ['worker', 'ISSUE_ASSIGNED'],
      ['clerk', 'ISSUE_TAKEN'],
    ])
    expect(told({ type: 'ESCALATION_GIVEN_BACK' })).toEqual([
      ['worker', 'ISSUE_GIVEN_BACK'],
      ['clerk', 'ISSUE_FOLLOWED'],
    ])
  })

  it.each(['TRANSFERRED', 'CONVERTED'] as const)('tells the reporter when it is %s', (type) => {
    expect(told({ type })).toEqual([
      ['resident', 'ISSUE_ELSEWHERE'],
      ['clerk', 'ISSUE_FOLLOWED'],
    ])
  })

  it('calls the handler back to work, and leaves a result to be told as any other', () => {
    expect(told({ type: 'ELSEWHERE_ENDED', cameBack: true })).toContainEqual(['worker', 'ISSUE_CAME_BACK'])
    expect(told({ type: 'ELSEWHERE_ENDED', cameBack: false })).toEqual([])
  })
})

describe('who is told of help, supervision and requests', () => {
  it('tells those who are asked to help, and nobody twice', () => {
    expect(told({ type: 'CO_HANDLERS_ADDED', addedIds: ['helper', 'other'] })).toEqual([
      ['helper', 'ISSUE_HELP_ASKED'],
      ['other', 'ISSUE_HELP_ASKED'],
    ])
    expect(told({ type: 'CO_HANDLER_REMOVED', removedId: 'helper' })).toEqual([
      ['helper', 'ISSUE_HELP_ENDED'],
    ])
  })

  it('tells whoever has the work of somebody who goes', () => {
    expect(told({ type: 'REASSIGNED', toPersonId: 'successor' })).toEqual([
      ['successor', 'ISSUE_REASSIGNED'],
      ['clerk', 'ISSUE_FOLLOWED'],
    ])
  })

  it('tells the managers of a card that came of itself, the handler of one that somebody raised', () => {
    expect(told({ type: 'SUPERVISED', ofItself: true })).toEqual([
      ['GRID_MANAGER@621202100001', 'ISSUE_SUPERVISED'],
    ])
    expect(told({ type: 'SUPERVISED', ofItself: false })).toEqual([
      ['worker', 'ISSUE_SUPERVISED'],
      ['clerk', 'ISSUE_SUPERVISED'],
    ])
  })

  it('asks whoever approves, and tells the handler the answer', () => {
    const managers = ['GRID_MANAGER@621202100001', 'ISSUE_REQUEST_TO_DECIDE']
    const sponsors = ['SPONSOR@621202100', 'ISSUE_REQUEST_TO_DECIDE']
    expect(told({ type: 'REQUEST_ASKED', level: 'GRID' })).toEqual([managers])
    expect(told({ type: 'REQUEST_ASKED', level: 'COMMUNITY' })).toEqual([managers, sponsors])
    expect(told({ type: 'REQUEST_ASKED', level: 'TOWN' })).toEqual([sponsors])
    expect(told({ type: 'REQUEST_DECLINED' })).toEqual([['worker', 'ISSUE_REQUEST_DECLINED']])
    expect(told({ type: 'SUSPENDED', asked: true })).toContainEqual(['worker', 'ISSUE_REQUEST_GRANTED'])
    expect(told({ type: 'SUSPENDED', asked: false })).toEqual([['resident', 'ISSUE_SUSPENDED']])
  })

  it('tells the reporter when his matter needs more time', () => {
    expect(told({ type: 'EXTENSION_GRANTED' })).toEqual([
      ['worker', 'ISSUE_REQUEST_GRANTED'],
      ['resident', 'ISSUE_EXTENDED'],
      ['clerk', 'ISSUE_FOLLOWED'],
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
