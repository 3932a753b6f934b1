import { BatchGetStaffRequest, CreatePersonRequest, Role } from '@fengqiao/contracts/identity/v1'
import {
  CancelRegriddingRequest,
  IssueCategory,
  RegisterIssueRequest,
  RegriddingCancellation,
  ReporterKind,
} from '@fengqiao/contracts/grid-management/v1'
import { DisputeSource, OpenDisputeRequest } from '@fengqiao/contracts/dispute-mediation/v1'
import {
  CareEnding,
  EndCareRequest,
  EndLeaderRequest,
  LeaderEnding,
  RecordTenantLeftRequest,
  TenancyEnding,
} from '@fengqiao/contracts/population-registry/v1'
import { ReadEventsRequest } from '@fengqiao/contracts/common/v1'
import { MarkAllReadRequest } from '@fengqiao/contracts/notifications/v1'
import { check } from '@fengqiao/contracts/checks'

const person = {
  username: 'li.na',
  displayName: '李娜',
  posts: [{ role: Role.GRID_WORKER, territory: '621202100001003' }],
}
const checkPerson = (change: object) =>
  check(CreatePersonRequest.$type, CreatePersonRequest.fromPartial({ ...person, ...change }))

const issue = {
  title: '楼道照明灯不亮',
  category: IssueCategory.PUBLIC_FACILITY,
  reporter: { kind: ReporterKind.ANONYMOUS },
  place: { gridCode: '621202100001003' },
}
const checkIssue = (change: object) =>
  check(RegisterIssueRequest.$type, RegisterIssueRequest.fromPartial({ ...issue, ...change }), (value) =>
    value.includes('*'),
  )

describe('the constraints of a request', () => {
  it('lets a right request pass', () => {
    expect(checkPerson({})).toEqual([])
    expect(checkIssue({})).toEqual([])
  })

  it('names every broken field at once, with its path in JSON', () => {
    const found = checkPerson({ username: 'Li Na', displayName: '', posts: [{ role: 0, territory: '62' }] })
    expect(found.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'username PATTERN',
      'displayName REQUIRED',
      'posts[0].role REQUIRED',
      'posts[0].territory PATTERN',
    ])
  })

  it('says what would be right', () => {
    expect(checkPerson({ username: '9' })[0]?.params).toEqual({ example: 'li.na' })
    expect(checkPerson({ displayName: '名'.repeat(41) })).toEqual([
      { field: 'displayName', reason: 'TOO_LONG', params: { limit: 40 } },
    ])
  })

  it('counts characters as people do', () => {
    expect(checkPerson({ displayName: '𠮷'.repeat(40) })).toEqual([])
  })

  it('takes blanks for nothing', () => {
    expect(checkPerson({ displayName: '  ' })[0]?.reason).toBe('REQUIRED')
  })

  it('takes nothing in a list for nothing, and names its place', () => {
    const asked = BatchGetStaffRequest.fromPartial({ personIds: ['a', ' '] })
    expect(check(BatchGetStaffRequest.$type, asked)).toEqual([{ field: 'personIds[1]', reason: 'REQUIRED' }])
  })

  it('takes of a code only what a caller may choose, and names that', () => {
    const ended = { buildingCode: '62120210000100012', residentId: 'one', until: '2026-11-01' }
    const checked = (ending: LeaderEnding) =>
      check(EndLeaderRequest.$type, EndLeaderRequest.fromPartial({ ...ended, ending }))
    const allowed =
      'LEADER_ENDING_OWN_WISH, LEADER_ENDING_MOVED_HOUSE, LEADER_ENDING_SUCCEEDED, LEADER_ENDING_APPOINTED_WRONGLY'
    expect(checked(LeaderEnding.SUCCEEDED)).toEqual([])
    expect(checked(LeaderEnding.ERASED)).toEqual([
      { field: 'ending', reason: 'UNKNOWN_VALUE', params: { allowed } },
    ])
  })

  it.each([
    [CancelRegriddingRequest.$type, 'reason', RegriddingCancellation.MAP_CHANGED],
    [EndCareRequest.$type, 'ending', CareEnding.TIME_OVER],
    [OpenDisputeRequest.$type, 'source', DisputeSource.ISSUE],
    [RecordTenantLeftRequest.$type, 'ending', TenancyEnding.LEFT_TOWN],
  ])('refuses in %s what nobody chooses as its %s', (type, field, value) => {
    const found = check(type, { [field]: value }).filter((one) => one.field === field)
    expect(found.map(({ reason }) => reason)).toEqual(['UNKNOWN_VALUE'])
  })

  it('knows a moment that is none, or further than any may be', () => {
    const checked = (until: Date) =>
      check(MarkAllReadRequest.$type, MarkAllReadRequest.fromPartial({ until }))
    expect(checked(new Date('9999-12-31T23:59:59Z'))).toEqual([])
    const refused = [{ field: 'until', reason: 'PATTERN', params: { example: '2026-11-23T08:00:00Z' } }]
    expect(checked(new Date(Number.NaN))).toEqual(refused)
    expect(checked(new Date('+012345-01-01T00:00:00Z'))).toEqual(refused)
  })

  it('takes no position that could not be told again', () => {
    const checked = (after: bigint) =>
      check(ReadEventsRequest.$type, ReadEventsRequest.fromPartial({ after }))
    expect(checked(10n ** 18n - 1n)).toEqual([])
    expect(checked(2n ** 63n - 1n)).toMatchObject([{ field: 'after', reason: 'TOO_LARGE' }])
  })

  it('bounds lists', () => {
    expect(checkPerson({ posts: [] })).toEqual([{ field: 'posts', reason: 'REQUIRED' }])
    const many = new Array(21).fill(person.posts[0])
    expect(checkPerson({ posts: many })).toEqual([
      { field: 'posts', reason: 'TOO_MANY', params: { limit: 20 } },
    ])
  })

  it('refuses a value that its enum does not know', () => {
    expect(checkIssue({ category: 1234 })[0]).toMatchObject({ field: 'category', reason: 'UNKNOWN_VALUE' })
  })

  it('wants a required message', () => {
    expect(checkIssue({ place: undefined })).toEqual([{ field: 'place', reason: 'REQUIRED' }])
  })

  it('refuses a masked placeholder where the contract masks', () => {
    const found = checkIssue({ reporter: { kind: ReporterKind.CONTACT, name: '张*', phone: '13800001234' } })
    expect(found).toEqual([{ field: 'reporter.name', reason: 'MASKED', params: {} }])
  })

  it('leaves optional fields alone when they are empty', () => {
    expect(checkIssue({ reporter: { kind: ReporterKind.CONTACT, name: '张明', phone: '' } })).toEqual([])
  })
})
