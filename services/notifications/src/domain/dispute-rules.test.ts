import type { DisputeHappening } from './happening.ts'
import { isUrgent, tellingsOf } from './rules.ts'

const concerned = {
  gridCode: '621202100001003',
  openedById: 'clerk',
  mediatorIds: ['wang', 'liu'],
  sponsorId: 'sponsor',
  decidedIn: 'COMMUNITY',
} as const
const told = (happening: Partial<DisputeHappening> & Pick<DisputeHappening, 'type'>) =>
  tellingsOf({ ...concerned, ...happening } as DisputeHappening).map(({ to, template }) => [
    'person' in to ? to.person : `${to.role}@${to.at}`,
    template,
  ])

const managers = 'GRID_MANAGER@621202100001'
const sponsors = 'SPONSOR@621202100'
const nobodyMediates = { mediatorIds: [], sponsorId: '' }

describe('who is told of a case before it is mediated', () => {
  it('asks those who may accept it at its level', () => {
    const inTown = { decidedIn: 'TOWN' } as const
    expect(told({ type: 'DISPUTE_REGISTERED', fromIssue: false })).toEqual([[managers, 'DISPUTE_TO_ACCEPT']])
    expect(told({ type: 'DISPUTE_REGISTERED', fromIssue: false, ...inTown })).toEqual([
      [sponsors, 'DISPUTE_TO_ACCEPT'],
    ])
  })

  it('asks whoever turned an issue into it who the parties are', () => {
    expect(told({ type: 'DISPUTE_REGISTERED', fromIssue: true })).toEqual([
      ['clerk', 'DISPUTE_TO_DESCRIBE'],
      [managers, 'DISPUTE_TO_ACCEPT'],
    ])
  })

  it('tells whoever opened it that it was accepted', () => {
    expect(told({ type: 'DISPUTE_ACCEPTED', ...nobodyMediates })).toEqual([['clerk', 'DISPUTE_ACCEPTED']])
  })
})

describe('who is told of who mediates', () => {
  it('tells those newly named, those who no longer mediate, and not those who stay', () => {
    expect(told({ type: 'MEDIATOR_ASSIGNED', namedIds: ['liu'], releasedIds: ['zhao'] })).toEqual([
      ['liu', 'DISPUTE_TO_MEDIATE'],
      ['zhao', 'DISPUTE_RELEASED'],
      ['sponsor', 'DISPUTE_FOLLOWED'],
    ])
  })

  it('asks for a mediator where a party wants another', () => {
    expect(told({ type: 'DISPUTE_OTHER_MEDIATOR_ASKED' })).toEqual([
      [managers, 'DISPUTE_TO_ASSIGN'],
      ['wang', 'DISPUTE_FOLLOWED'],
      ['liu', 'DISPUTE_FOLLOWED'],
      ['sponsor', 'DISPUTE_FOLLOWED'],
    ])
  })

  it('asks for one after a recusal only where nobody is left', () => {
    expect(told({ type: 'DISPUTE_RECUSED', ...nobodyMediates })).toEqual([[managers, 'DISPUTE_TO_ASSIGN']])
    expect(told({ type: 'DISPUTE_RECUSED' })).not.toContainEqual([managers, 'DISPUTE_TO_ASSIGN'])
  })

  it('tells the sponsor, the level above, those below and the opener of a case that goes up', () => {
    const up = { ...nobodyMediates, sponsorId: 'sponsor', decidedIn: 'TOWN', releasedIds: ['wang'] } as const
    expect(told({ type: 'DISPUTE_ESCALATED', ...up })).toEqual([
      ['sponsor', 'DISPUTE_SPONSORED'],
      [sponsors, 'DISPUTE_TO_DECIDE'],
      ['wang', 'DISPUTE_RELEASED'],
      ['clerk', 'DISPUTE_FOLLOWED'],
    ])
  })
})

const followers = [
  ['wang', 'DISPUTE_FOLLOWED'],
  ['liu', 'DISPUTE_FOLLOWED'],
  ['sponsor', 'DISPUTE_FOLLOWED'],
]

describe('who is told of how a case goes', () => {
  it.each(['DISPUTE_ADJOURNED', 'DISPUTE_PERFORMED'] as const)(
    'tells those who answer for it: %s',
    (type) => {
      expect(told({ type })).toEqual(followers)
    },
  )

  it.each(['DISPUTE_AGREED', 'DISPUTE_FAILED'] as const)('tells the opener as well: %s', (type) => {
    expect(told({ type })).toEqual([...followers, ['clerk', type]])
  })

  it('calls the mediators back to work when the agreement is not kept or the conflict comes back', () => {
    expect(told({ type: 'DISPUTE_BREACHED' })).toEqual([
      ['wang', 'DISPUTE_BREACHED'],
      ['liu', 'DISPUTE_BREACHED'],
      ['sponsor', 'DISPUTE_FOLLOWED'],
    ])
    expect(told({ type: 'DISPUTE_REOPENED' })).toContainEqual(['wang', 'DISPUTE_REOPENED'])
    expect(told({ type: 'DISPUTE_REOPENED' })).toContainEqual(['clerk', 'DISPUTE_FOLLOWED'])
  })

  it('tells the opener how it ended, and those who answered for it that it did', () => {
    expect(told({ type: 'DISPUTE_ARCHIVED' })).toEqual([['clerk', 'DISPUTE_ARCHIVED'], ...followers])
    expect(told({ type: 'DISPUTE_CLOSED', rejected: false })).toEqual([
      ['clerk', 'DISPUTE_CLOSED'],
      ...followers,
    ])
    expect(told({ type: 'DISPUTE_CLOSED', rejected: true, ...nobodyMediates })).toEqual([
      ['clerk', 'DISPUTE_REJECTED'],
    ])
  })
})

describe('an overdue case', () => {
  const overdue = { ...concerned, type: 'DISPUTE_OVERDUE' } as const
  const urgentTo = (happening: DisputeHappening) =>
    tellingsOf(happening)
      .filter(({ template }) => isUrgent(happening, { recipient: 'whoever', template }))
      .map(({ to }) => ('person' in to ? to.person : `${to.role}@${to.at}`))

  it('is urgent to its mediators, and told to its sponsor', () => {
    expect(urgentTo(overdue)).toEqual(['wang', 'liu'])
    expect(told({ type: 'DISPUTE_OVERDUE' })).toContainEqual(['sponsor', 'DISPUTE_FOLLOWED'])
  })

  it('is urgent to those who must assign a mediator while there is none', () => {
    expect(urgentTo({ ...overdue, ...nobodyMediates })).toEqual([managers])
  })
})
