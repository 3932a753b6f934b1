import {
  CreatePersonRequest,
  GetPersonRequest,
  ListPeopleRequest,
  Me,
  Person,
  Role,
} from '@fengqiao/contracts/identity/v1'
import { Issue, IssueCommand, ReporterKind } from '@fengqiao/contracts/grid-management/v1'
import { Receipt } from '@fengqiao/contracts/common/v1'
import { DomainError } from '@fengqiao/domain-kit'
import { admin, listener, openTown, worker, type Town } from './town.ts'

const heard = listener()
let endedSince = 0
let town: Town

const newPerson = CreatePersonRequest.fromPartial({
  username: 'li.na',
  displayName: '李娜',
  posts: [{ role: Role.GRID_WORKER, territory: '621202100001003' }],
})

beforeAll(async () => {
  town = await openTown({
    minimumEpoch: async () => endedSince,
    people: {
      getMe: async (_request, call) => {
        heard.hear(call)
        return Me.fromPartial({ personId: call.caller.id })
      },
      getPerson: async () => {
        throw new Error('duplicate key { username: "zhang.san" }')
      },
      createPerson: async (_request, call) => {
        heard.hear(call)
        return { receipt: undefined, firstPassword: '' }
      },
      listPeople: async (_request, call) => {
        heard.hear(call)
        return { people: [Person.fromPartial({ displayName: '李娜' })], nextPageToken: '' }
      },
    },
    issues: {
      getIssue: async () =>
        Issue.fromPartial({
          issueId: 'i-1',
          reporter: { kind: ReporterKind.CONTACT, name: '欧阳修文', phone: '13800001234' },
        }),
      acceptIssue: async (_request, call) => {
        heard.hear(call)
        return Receipt.fromPartial({ id: 'i-1', version: 2 })
      },
    },
  })
})
afterAll(() => town.stop())
beforeEach(() => {
  heard.calls.length = 0
  endedSince = 0
})

describe('the gate, in the order of its refusals', () => {
  it('asks first who it is', async () => {
    await expect(town.people.createPerson(CreatePersonRequest.fromPartial({}))).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
    await expect(town.people.getMe({}, { token: 'no-token' })).rejects.toMatchObject({
      kind: 'unauthenticated',
    })
  })

  it('then whether he may, naming the permission', async () => {
    const token = await town.tokenOf(worker)
    await expect(
      town.people.createPerson(CreatePersonRequest.fromPartial({}), { token }),
    ).rejects.toMatchObject({
      kind: 'forbidden',
      details: { params: { permission: 'people.manage' } },
    })
  })

  it('then whether the request is right, all fields at once', async () => {
    const token = await town.tokenOf(admin)
    const wrong = { ...newPerson, username: 'X', displayName: '' }
    await expect(town.people.createPerson(wrong, { token })).rejects.toMatchObject({
      kind: 'invalid',
      details: { violations: [{ field: 'username' }, { field: 'displayName', reason: 'REQUIRED' }] },
    })
    expect(heard.calls).toHaveLength(0)
  })

  it('refuses tokens from before the sessions were ended', async () => {
    const token = await town.tokenOf({ ...worker, epoch: 3 })
    endedSince = 3
    await expect(town.people.getMe({}, { token })).resolves.toMatchObject({ personId: 'p-1' })
    endedSince = 4
    await expect(town.people.getMe({}, { token })).rejects.toMatchObject({ kind: 'unauthenticated' })
  })

  it('refuses a token whose time is over', async () => {
    const token = await town.issuer.token(worker, -60)
    await expect(town.people.getMe({}, { token })).rejects.toMatchObject({ kind: 'unauthenticated' })
  })

  it('refuses a key that cannot be kept', async () => {
    const token = await town.tokenOf(admin)
    await expect(town.people.createPerson(newPerson, { token, idempotencyKey: 'a b' })).rejects.toMatchObject(
      {
        kind: 'invalid',
        details: { violations: [{ field: 'Idempotency-Key', reason: 'PATTERN' }] },
      },
    )
  })
})

describe('what a handler is told', () => {
  it('the caller, the command and its hash', async () => {
    const token = await town.tokenOf(worker)
    const request = IssueCommand.fromPartial({ issueId: 'i-1', expectedVersion: 4 })
    const options = { token, idempotencyKey: 'key-00001', language: 'en', reference: 'reference-1' } as const
    await town.issues.acceptIssue(request, options)
    await town.issues.acceptIssue(request, options)
    await town.issues.acceptIssue({ ...request, words: '好' }, options)
    const [first, again, other] = heard.calls
    expect(first).toMatchObject({
      caller: { id: 'p-1', kind: 'person', language: 'en' },
      meta: { actor: 'p-1', commandId: 'key-00001', expectedVersion: 4 },
      reference: 'reference-1',
      token,
    })
    expect(again?.meta.requestHash).toBe(first?.meta.requestHash)
    expect(other?.meta.requestHash).not.toBe(first?.meta.requestHash)
  })

  it('a command id of its own where the caller gave none', async () => {
    const token = await town.tokenOf(worker)
    await town.issues.acceptIssue(IssueCommand.fromPartial({ issueId: 'i-1' }), { token })
    expect(heard.calls[0]?.meta.commandId).toMatch(/^[\w-]{36}$/)
    expect(heard.calls[0]?.meta.expectedVersion).toBeUndefined()
  })

  it('the scope that his posts make', async () => {
    const token = await town.tokenOf({
      sub: 'p-2',
      posts: [
        { role: 'GRID_MANAGER', territory: '621202100001' },
        { role: 'GRID_WORKER', territory: '621202100002001' },
      ],
    })
    await town.people.listPeople(ListPeopleRequest.fromPartial({}), { token })
    // Grid workers may not read people, so that post's territory does not count.
    expect(heard.calls[0]?.scope.values).toEqual(['621202100001', 'p-2'])
  })
})

describe('what leaves', () => {
  it('is masked as the contract says', async () => {
    const token = await town.tokenOf(worker)
    const { reporter } = await town.issues.getIssue({ issueId: 'i-1' }, { token })
    expect(reporter).toMatchObject({ name: '欧阳**', phone: '138****1234' })
  })

  it('says nothing of a mistake, which is logged once without the values it quotes', async () => {
    const token = await town.tokenOf(admin)
    const asked = town.people.getPerson(GetPersonRequest.fromPartial({ personId: 'p' }), {
      token,
      reference: 'reference-2',
    })
    await expect(asked).rejects.toThrow(/INTERNAL/)
    await expect(asked).rejects.not.toBeInstanceOf(DomainError)
    const lines = town.log.lines.filter(({ level }) => level === 'error')
    expect(lines).toHaveLength(1)
    expect(lines[0]?.fields).toMatchObject({
      reference: 'reference-2',
      error: 'Error',
      message: 'duplicate key',
    })
    expect(JSON.stringify(lines)).not.toContain('zhang.san')
  })
})
