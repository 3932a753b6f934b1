import { roles } from '@fengqiao/contracts/permissions'
import type { RequestHappening } from './happening.ts'
import { isUrgent, tellingsOf } from './rules.ts'

const communityCode = '621202100001'
const received = { type: 'DATA_REQUEST_RECEIVED', personId: 'resident', communityCode } as const

const told = (happening: RequestHappening) =>
  tellingsOf(happening).map(({ to, template }) => [
    'person' in to ? to.person : `${to.role}@${to.at}`,
    template,
  ])

const deciders = (template: string) => [
  ['GRID_MANAGER@621202100001', template],
  ['TOWN_CLERK@621202100', template],
  ['TOWN_ADMIN@621202100', template],
]

describe('who is told of what a person asks about his data', () => {
  it('is the person, and those who may decide it', () => {
    expect(told(received)).toEqual([
      ['resident', 'DATA_REQUEST_RECEIVED'],
      ...deciders('DATA_REQUEST_TO_DECIDE'),
    ])
    expect(told({ ...received, personId: '' })).toEqual(deciders('DATA_REQUEST_TO_DECIDE'))
  })

  it('is whoever has the permission, whatever his role is called', () => {
    const may = Object.entries(roles).filter(([, { permissions }]) => permissions.includes('rights.decide'))
    const asked = tellingsOf(received).flatMap(({ to }) => ('role' in to ? [to.role] : []))
    expect(asked.toSorted()).toEqual(may.map(([role]) => role).toSorted())
  })

  it('is those who decide again where its limit is near, and at once where it has passed', () => {
    const soon = { type: 'DATA_REQUEST_DUE_SOON', communityCode } as const
    const overdue = { type: 'DATA_REQUEST_OVERDUE', communityCode } as const
    expect(told(soon)).toEqual(deciders('DATA_REQUEST_DUE_SOON'))
    expect(told(overdue)).toEqual(deciders('DATA_REQUEST_OVERDUE'))
    expect(isUrgent(soon, { recipient: 'clerk', template: 'DATA_REQUEST_DUE_SOON' })).toBe(false)
    expect(isUrgent(overdue, { recipient: 'clerk', template: 'DATA_REQUEST_OVERDUE' })).toBe(true)
  })

  it('is the person alone when it is answered, with the ground of a refusal, and when it is done', () => {
    const personId = 'resident'
    expect(told({ type: 'DATA_REQUEST_GRANTED', personId })).toEqual([[personId, 'DATA_REQUEST_GRANTED']])
    expect(told({ type: 'DATA_REQUEST_REFUSED', personId, ground: 'NOT_HELD' })).toEqual([
      [personId, 'DATA_REQUEST_REFUSED_NOT_HELD'],
    ])
    expect(told({ type: 'DATA_REQUEST_DONE', personId })).toEqual([[personId, 'DATA_REQUEST_DONE']])
    expect(told({ type: 'DATA_REQUEST_DONE', personId: '' })).toEqual([])
  })
})
