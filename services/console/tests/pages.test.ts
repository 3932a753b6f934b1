import { navOf } from '../src/app/nav.ts'
import type { InboxItem, Me } from '../src/api/model.ts'
import { groupInbox, spokenOf, stepPathOf } from '../src/pages/inbox/groups.ts'
import { readFilter } from '../src/pages/matters/filter.ts'
import { changed } from '../src/parts/use-address.ts'
import { readDraft } from '../src/parts/draft.ts'
import { isTyping, nextIndex } from '../src/parts/keys.ts'
import { milestonesOf } from '../src/parts/milestones.ts'
import { frameOf, project, unproject } from '../src/parts/plan.ts'

describe('the list of matters', () => {
  it('reads its filter from the address and leaves out what it does not know', () => {
    const filter = readFilter(new URLSearchParams('view=overdue&status=in_progress&grid=12&page=t'))
    expect(filter).toEqual({
      view: 'ISSUE_VIEW_OVERDUE',
      status: 'ISSUE_STATUS_IN_PROGRESS',
      pageToken: 't',
      pageSize: 50,
    })
    expect(readFilter(new URLSearchParams('view=nonsense')).view).toBe('ISSUE_VIEW_OPEN')
  })
  it('starts at the first page when a filter changes', () => {
    expect(changed(new URLSearchParams('status=closed&page=t'), 'status', '').toString()).toBe('')
    expect(changed(new URLSearchParams('status=closed'), 'page', 't').toString()).toBe('status=closed&page=t')
  })
})

describe('the milestones', () => {
  const states = (...args: Parameters<typeof milestonesOf>) => milestonesOf(...args).map(({ state }) => state)
  it('are done, one now, the rest later', () => {
    expect(states({ registeredAt: 'x' }, 'ISSUE_STATUS_REGISTERED')).toEqual([
      'done',
      'now',
      'later',
      'later',
    ])
  })
  it('will not happen once the matter ended without them', () => {
    expect(states({ registeredAt: 'x' }, 'ISSUE_STATUS_REJECTED')).toEqual(['done', 'none', 'none', 'none'])
  })
})

describe('the inbox', () => {
  it('groups by matter, the newest first, and counts what is unread', () => {
    const item = (itemId: string, issueId: string, read: boolean) =>
      ({ itemId, issueId, issueNumber: `n-${issueId}`, disputeId: '', read }) as InboxItem
    const groups = groupInbox([item('3', 'b', false), item('2', 'a', true), item('1', 'b', true)])
    expect(groups.map(({ number, items, unread }) => [number, items.length, unread])).toEqual([
      ['n-b', 2, 1],
      ['n-a', 1, 0],
    ])
  })
  const ofCase = (disputeNumber: string, disputeVersion: number) =>
    ({ issueId: '', disputeId: 'a', disputeNumber, disputeVersion, read: false }) as InboxItem
  it('keeps a case apart from a matter, under its number once it has one', () => {
    const matter = {
      issueId: 'a',
      issueNumber: 'n-a',
      issueVersion: 4,
      disputeId: '',
      read: false,
    } as InboxItem
    const groups = groupInbox([ofCase('', 1), matter, ofCase('no. 1', 2)])
    expect(groups.map(({ kind, number, items }) => [kind, number, items.length])).toEqual([
      ['case', 'no. 1', 2],
      ['matter', 'n-a', 1],
    ])
    expect(groupInbox([ofCase('', 1)])[0]?.number).toBe('')
    expect([stepPathOf(matter), stepPathOf(ofCase('no. 1', 2))]).toEqual([
      '/matters/a#step-4',
      '/disputes/a#step-2',
    ])
  })
  const nothing = {
    ...{ issueId: '', issueNumber: '', disputeId: '', disputeNumber: '' },
    ...{ dataRequestId: '', exportId: '' },
  }
  it('leads those who decide requests about data to their list, and the person to his record', () => {
    const request = { ...nothing, dataRequestId: 'a' }
    const toDecide = { ...request, template: 'TEMPLATE_DATA_REQUEST_OVERDUE' } as InboxItem
    const answered = { ...request, template: 'TEMPLATE_DATA_REQUEST_GRANTED' } as InboxItem
    expect([toDecide, answered].map(stepPathOf)).toEqual(['/data-requests', '/record'])
    expect(groupInbox([toDecide, { ...toDecide, dataRequestId: 'b' }])).toMatchObject([
      { kind: 'request', number: '', unread: 2 },
    ])
  })
  it('leads to an export', () => {
    const asked = { ...nothing, exportId: 'a', template: 'TEMPLATE_EXPORT_TO_APPROVE' } as InboxItem
    expect(spokenOf(asked)).toEqual({ kind: 'export', number: '', path: '/exports/a' })
  })
  it('leads nowhere from a message that carries a code', () => {
    expect(spokenOf({ ...nothing, template: 'TEMPLATE_EMAIL_CODE' })).toBeUndefined()
  })
})

describe('the navigation', () => {
  const me = (role: string, permissions: string[]) =>
    ({ posts: [{ role, territory: '621202100' }], permissions }) as unknown as Me
  it('opens what the posts grant', () => {
    expect(navOf(me('ROLE_AUDITOR', ['issue.read', 'people.read'])).map(({ name }) => name)).toEqual([
      'workbench',
      'matters',
      'accounts',
    ])
  })
  it("is a resident's own for residents", () => {
    expect(navOf(me('ROLE_RESIDENT', ['issue.read'])).map(({ name }) => name)).toEqual([
      'mine',
      'register',
      'inbox',
    ])
  })
})

describe('the keyboard', () => {
  it('is silent in fields and while an input method composes', () => {
    expect(isTyping({ target: { tagName: 'TEXTAREA' } as unknown as EventTarget })).toBe(true)
    expect(isTyping({ target: { tagName: 'A' } as unknown as EventTarget, isComposing: true })).toBe(true)
    expect(isTyping({ target: { tagName: 'A' } as unknown as EventTarget })).toBe(false)
  })
  it('stays inside the list', () => {
    expect([nextIndex(-1, 1, 3), nextIndex(2, 1, 3), nextIndex(0, -1, 3), nextIndex(-1, 1, 0)]).toEqual([
      0, 2, 0, -1,
    ])
  })
})

describe('a draft', () => {
  const store = (text: string | null) => ({ getItem: () => text }) as unknown as Storage
  it('comes back while it is young, and never breaks the page', () => {
    expect(readDraft(store('{"at":1000,"value":{"a":1}}'), 'x', 2000)?.value).toEqual({ a: 1 })
    expect(readDraft(store('{"at":1000,"value":1}'), 'x', 1000 + 8 * 86_400_000)).toBeUndefined()
    expect(readDraft(store('{'), 'x', 0)).toBeUndefined()
  })
})

describe('the plan', () => {
  const ring = [
    { longitude: 104.92, latitude: 33.39 },
    { longitude: 104.93, latitude: 33.39 },
    { longitude: 104.93, latitude: 33.4 },
    { longitude: 104.92, latitude: 33.39 },
  ]
  it('finds back the place that was pointed at', () => {
    const frame = frameOf([{ gridCode: 'g', boundary: { ring } } as never])
    if (frame === undefined) throw new Error('no frame')
    const point = { longitude: 104.925, latitude: 33.395 }
    expect(unproject(frame, ...project(frame, point))).toEqual(point)
  })
  it('is not there where no grid has been drawn', () => {
    expect(frameOf([])).toBeUndefined()
  })
})
