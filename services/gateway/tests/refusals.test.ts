import { DomainError, notAllowedNow } from '@fengqiao/domain-kit'
import request from 'supertest'
import { startTown, type Town } from './support/town.ts'

const worker = { sub: 'worker-1', posts: [{ role: 'GRID_WORKER', territory: '621202100001003' }] }

const answers: Readonly<Record<string, Error>> = {
  done: notAllowedNow('NOT_WAITING'),
  stale: new DomainError('stale', 'STALE'),
  broken: new TypeError('a secret of the service'),
}

let town: Town
let token: string
let heard: string[] = []

beforeAll(async () => {
  town = await startTown({
    issues: {
      acceptIssue: ({ issueId }) => {
        heard.push(issueId)
        return Promise.reject(answers[issueId] ?? new Error('not expected'))
      },
    },
  })
  token = await town.tokens.token(worker)
})
afterAll(() => town.stop())
beforeEach(() => {
  heard = []
})

const post = (path: string) => request(town.url).post(path).set('Authorization', `Bearer ${token}`)
const get = (path: string) => request(town.url).get(path).set('Authorization', `Bearer ${token}`)

describe('what is refused', () => {
  const problemOf = async (test: request.Test) => {
    const answer = await test
    expect(answer.headers['content-type']).toContain('application/problem+json')
    const body = answer.body as { status: number; reason: string; title: string; reference: string }
    expect(body.status).toBe(answer.status)
    expect(body.reference).toBe(answer.headers['x-request-id'])
    return { ...body, headers: answer.headers, body: answer.body as Record<string, unknown> }
  }

  it.each([
    ['no token', undefined],
    ['a token of nobody', 'Bearer abc'],
    ['another scheme', 'Basic YTpi'],
  ])('%s', async (_what, authorization) => {
    const test = request(town.url).get('/v1/me')
    const problem = await problemOf(authorization ? test.set('Authorization', authorization) : test)
    expect(problem).toMatchObject({ status: 401, reason: 'UNAUTHENTICATED' })
    expect(problem.headers['www-authenticate']).toContain('Bearer')
  })

  it('a token that has ended', async () => {
    const old = await town.tokens.token(worker, -60)
    const problem = await problemOf(request(town.url).get('/v1/me').set('Authorization', `Bearer ${old}`))
    expect(problem.status).toBe(401)
  })

  it('who may not, before what is wrong is read', async () => {
    const problem = await problemOf(post('/v1/people').set('Accept-Language', 'en').send({ nonsense: true }))
    expect(problem).toMatchObject({ status: 403, reason: 'FORBIDDEN' })
    expect(problem.title).toContain('people.manage')
  })

  it('every field that is wrong, at once, in the language of the caller', async () => {
    const admin = await town.tokens.token({
      sub: 'a',
      posts: [{ role: 'TOWN_ADMIN', territory: '621202100' }],
    })
    const problem = await problemOf(
      request(town.url)
        .post('/v1/people')
        .set({ Authorization: `Bearer ${admin}`, 'Accept-Language': 'en' })
        .send({ username: 'A', displayname: '李娜', posts: [{ role: 'ROLE_GRID_WORKER', territory: '12' }] }),
    )
    expect(problem).toMatchObject({ status: 400, reason: 'INVALID_REQUEST' })
    const errors = problem.body['errors'] as { field: string; reason: string; message: string }[]
    expect(errors.map(({ field, reason }) => `${field} ${reason}`).sort()).toEqual([
      'displayName REQUIRED',
      'displayname UNKNOWN_FIELD',
      'posts[0].territory PATTERN',
      'username PATTERN',
    ])
    expect(JSON.stringify(problem.body)).not.toContain('李娜')
    expect(errors.find(({ field }) => field === 'displayName')?.message).toBe('Required.')
    const chinese = await problemOf(
      request(town.url).post('/v1/people').set('Authorization', `Bearer ${admin}`).send({}),
    )
    expect((chinese.body['errors'] as { message: string }[]).map(({ message }) => message)).toContain(
      '必填。',
    )
  })

  it('a query value of the wrong kind, and one that nobody knows', async () => {
    const problem = await problemOf(get('/v1/issues?pageSize=many&veiw=ISSUE_VIEW_OPEN&status=OPEN'))
    expect(
      (problem.body['errors'] as { field: string; reason: string }[]).map((one) => one.reason).sort(),
    ).toEqual(['UNKNOWN_FIELD', 'UNKNOWN_VALUE', 'WRONG_TYPE'])
  })

  it.each([
    ['If-Match', { 'If-Match': 'seven' }],
    ['Idempotency-Key', { 'Idempotency-Key': 'short' }],
  ])('a bad %s', async (field, headers) => {
    const problem = await problemOf(post('/v1/issues/i-1:accept').set(headers))
    expect(problem.body['errors']).toMatchObject([{ field, reason: 'PATTERN' }])
    expect(heard).toEqual([])
  })

  it.each([
    [409, 'done', 'NOT_WAITING'],
    [412, 'stale', 'STALE'],
  ])('%i as the service says', async (status, id, reason) => {
    expect(await problemOf(post(`/v1/issues/${id}:accept`))).toMatchObject({ status, reason })
  })

  it('what went wrong inside, without a word of it', async () => {
    const problem = await problemOf(post('/v1/issues/broken:accept'))
    expect(problem).toMatchObject({ status: 500, reason: 'INTERNAL' })
    expect(JSON.stringify(problem.body)).not.toContain('secret')
  })

  it('an address that is none', async () => {
    expect(await problemOf(get('/v1/nothing'))).toMatchObject({ status: 404, reason: 'NO_SUCH_ROUTE' })
    expect(await problemOf(post('/v1/issues/i-1:fly'))).toMatchObject({ status: 404 })
  })

  it('a method that the address does not take', async () => {
    const problem = await problemOf(request(town.url).delete('/v1/issues'))
    expect(problem).toMatchObject({ status: 405, reason: 'METHOD_NOT_ALLOWED' })
    expect(problem.headers['allow']).toBe('POST, GET')
  })

  it.each([
    ['text/plain', 'hello'],
    ['application/x-www-form-urlencoded', 'words=hello'],
    ['application/json; charset=gbk', '{}'],
  ])('a body of %s', async (type, body) => {
    expect(await problemOf(post('/v1/issues/i-1:accept').set('Content-Type', type).send(body))).toMatchObject(
      {
        status: 415,
      },
    )
  })

  it('a body that is no JSON', async () => {
    const test = post('/v1/issues/i-1:accept').set('Content-Type', 'application/json').send('{"words":')
    expect(await problemOf(test)).toMatchObject({ status: 400, reason: 'BROKEN_JSON' })
  })

  it('a body that is too large', async () => {
    const problem = await problemOf(post('/v1/issues/i-1:accept').send({ words: 'x'.repeat(70_000) }))
    expect(problem).toMatchObject({ status: 413, reason: 'TOO_LARGE' })
  })
})
