import { eventsFor } from '../src/api/catalogue.ts'
import type { Grid, Person } from '../src/api/model.ts'
import { topicsOf } from '../src/app/live-topics.ts'
import { listOf } from '../src/app/shortcuts.ts'
import { bySection, granted, stepOf, toggled } from '../src/pages/clients/events.ts'
import { goes, gridsOf, mayGo, successorOf } from '../src/pages/accounts/going.ts'
import { heldBy } from '../src/pages/accounts/held.ts'
import { empty, kept } from '../src/pages/accounts/new-account.ts'
import { recordNumberOf } from '../src/parts/finding.ts'
import { territoriesOf } from '../src/parts/territory.ts'
import { codeWords } from '../src/words/codes.ts'
import { withCodes } from './with-codes.ts'

const town = { value: '621202100', label: '城关镇' }

beforeAll(() => withCodes())

describe('a number in the search box', () => {
  it('is a matter’s or a case’s, as people write it, and never read as a telephone', () => {
    expect(recordNumberOf(' 20261123-0042 ')).toEqual({ kind: 'matter', number: '20261123-0042' })
    expect(recordNumberOf('20261123－0042')).toEqual({ kind: 'matter', number: '20261123-0042' })
    const dispute = { kind: 'dispute', number: '(2026)武城人调字第0007号' }
    expect(recordNumberOf('（2026）武城人调字第0007号')).toEqual(dispute)
  })

  it('leaves telephones, half numbers and places to the others', () => {
    for (const text of ['10000000-0001', '20261123', '2026112300', '(2026)第7号', '东江花园1号楼'])
      expect(recordNumberOf(text)).toBeUndefined()
    expect(recordNumberOf('100 0000 0001')).toBeUndefined()
  })
})

describe('territories by name', () => {
  it('are the town, each community and its grids, in the order of their codes', () => {
    const known = territoriesOf({
      town,
      communities: [
        { value: '621202100002', label: '莲湖社区' },
        { value: '621202100001', label: '滨江社区' },
      ],
      grids: [
        { gridCode: '621202100001001', name: '滨江社区第一网格' },
        { gridCode: '621202100002001', name: '东片' },
      ],
    })
    expect(known.map(({ label }) => label)).toEqual([
      '城关镇',
      '滨江社区',
      '滨江社区第一网格',
      '莲湖社区',
      '莲湖社区 · 东片',
    ])
  })

  it('show a community that only its grids tell of by its code, and nothing before anything is known', () => {
    const grids = [{ gridCode: '621202100003001', name: '西片' }]
    expect(territoriesOf({ town, communities: [], grids }).map(({ value }) => value)).toEqual([
      '621202100',
      '621202100003',
      '621202100003001',
    ])
    expect(territoriesOf({ town: { value: '', label: '' }, communities: [], grids: [] })).toEqual([])
  })
})

describe('what another system may subscribe to', () => {
  const message = (name: string, about: string, permission: string) => ({
    [name]: { name: `a.v1.${name}`, 'x-aggregate': about, 'x-permission': permission },
  })
  const catalogue = {
    components: {
      messages: {
        ...message('IssueHandedOver', 'Issue', 'issue.read'),
        ...message('PersonCreated', 'Person', 'people.read'),
        ...message('BuildingPlaced', 'BuildingPlacement', 'grid.read'),
        ...message('BuildingRegistered', 'Building', 'buildings.read'),
      },
    },
  }

  it('is what the contract grants to its role, section by section', () => {
    const events = eventsFor(catalogue, granted)
    expect(bySection(events).map((each) => [each.section, each.events.map(({ name }) => name)])).toEqual([
      ['issue', ['IssueHandedOver']],
      ['grid', ['BuildingPlaced']],
      ['registry', ['BuildingRegistered']],
    ])
    expect(eventsFor({}, granted)).toEqual([])
  })

  it('is named in words where the contract has some', () => {
    const event = { type: '', name: 'IssueRegistered', about: 'Issue' }
    expect(codeWords(stepOf(event))).toBe('登记')
    expect(stepOf({ ...event, name: 'IssueHandOverOffered' })).toBe('ISSUE_STEP_KIND_HAND_OVER_OFFERED')
  })

  it('is switched on one by one or all at once, and off again', () => {
    expect(toggled([], ['a'])).toEqual(['a'])
    expect(toggled(['a', 'c'], ['a', 'b'])).toEqual(['a', 'c', 'b'])
    expect(toggled(['a', 'b', 'c'], ['a', 'b'])).toEqual(['c'])
  })
})

describe('the draft of a new account', () => {
  it('keeps the post, and nothing of the person', () => {
    const typed = {
      displayName: '林一',
      username: 'lin.yi',
      role: 'ROLE_MEDIATOR',
      territory: '621202100001',
    } as const
    expect(kept(typed)).toEqual({ role: 'ROLE_MEDIATOR', territory: '621202100001' })
    expect(kept(empty)).toEqual({ role: '' })
  })
})

describe('an account that is to be stopped', () => {
  const going = goes({ personId: 'wu', displayName: '吴敏', username: 'worker1', version: 3 } as Person)

  it('waits for a successor while something is in hand, unless it cannot wait', () => {
    expect(mayGo(going, true)).toBe(true)
    expect(mayGo(going, false)).toBe(false)
    expect(mayGo({ ...going, to: 'zhu' }, false)).toBe(true)
    expect(mayGo({ ...going, atOnce: true }, false)).toBe(true)
  })

  it('passes on nothing where nobody was chosen, or where it cannot wait', () => {
    expect(successorOf(going)).toBeUndefined()
    expect(successorOf({ ...going, to: 'zhu' })).toBe('zhu')
    expect(successorOf({ ...going, to: 'zhu', atOnce: true })).toBeUndefined()
  })

  it('names the grids that its holder answers for, as primary or as deputy', () => {
    const grid = (gridCode: string, ...people: readonly string[]) =>
      ({ gridCode, assignments: people.map((personId) => ({ personId, primary: false })) }) as Grid
    const grids = [grid('1', 'wu'), grid('2', 'zhu'), grid('3', 'zhu', 'wu'), grid('4')]
    expect(gridsOf(grids, 'wu').map(({ gridCode }) => gridCode)).toEqual(['1', '3'])
  })
})

describe('the pages of accounts and systems', () => {
  it('show the posts that are held, not those that ended', () => {
    const post = (territory: string, until?: string) => ({ territory, ...(until ? { until } : {}) })
    expect(heldBy({ posts: [post('1'), post('2', '2026-11-01T00:00:00Z')] })).toEqual([post('1')])
    expect(heldBy({})).toEqual([])
  })

  it('are left by Escape to the list they were opened from', () => {
    expect(['/accounts/a', '/clients/c', '/buildings/b', '/people/p'].map(listOf)).toEqual([
      '/accounts',
      '/clients',
      '/people',
      '/people',
    ])
    expect(['/', '/accounts', '/matters', '/settings'].map(listOf)).toEqual(Array(4).fill(undefined))
  })

  it('are read again when somebody else changes what they show', () => {
    const event = (name: string) =>
      topicsOf('message', JSON.stringify({ type: `fengqiao.identity.v1.${name}` }))
    expect(event('PostEnded')).toEqual([['people'], ['staff']])
    expect(event('ClientSuspended')).toEqual([['clients']])
    expect(event('SubscriptionEnded')).toEqual([['clients']])
    expect(event('InvitationAccepted')).toEqual([['invitations'], ['registry']])
  })
})
