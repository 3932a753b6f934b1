import { parseBody } from './json.ts'
import { jsonName, requestJson } from './request.ts'
import { validator, type Schemas } from './schemas.ts'

const schemas: Schemas = {
  Status: { type: 'string', enum: ['OPEN', 'CLOSED'] } as Schemas[string],
  Post: {
    type: 'object',
    additionalProperties: false,
    required: ['territory'],
    properties: { territory: { type: 'string', pattern: '^[0-9]{9}$', examples: ['621202100'] } },
  } as Schemas[string],
  Request: {
    type: 'object',
    additionalProperties: false,
    required: ['itemId', 'title'],
    properties: {
      itemId: { type: 'string', maxLength: 5 },
      title: { type: 'string', minLength: 2 },
      words: { type: 'string', minLength: 1 },
      pageSize: { type: 'integer', minimum: 0, maximum: 200 },
      unread: { type: 'boolean' },
      status: { $ref: '#/components/schemas/Status' },
      ids: { type: 'array', items: { type: 'string' }, maxItems: 2, minItems: 1 },
      posts: { type: 'array', items: { $ref: '#/components/schemas/Post' } },
      at: { type: 'string', format: 'date-time' },
    },
  } as Schemas[string],
}
const message = schemas['Request']
const check = validator({ schemas, requests: schemas })

const sources = (query: string, body?: string, params = {}) => ({
  params,
  query: new URLSearchParams(query),
  body: body === undefined ? undefined : parseBody(body),
})

describe('a request message', () => {
  it('is put together from path and query', () => {
    const request = requestJson(
      schemas,
      message,
      sources('pageSize=20&unread=true&ids=a&ids=b&status=OPEN', undefined, { item_id: '7' }),
    )
    expect(request).toEqual({
      value: { itemId: '7', pageSize: 20, unread: true, ids: ['a', 'b'], status: 'OPEN' },
      violations: [],
    })
  })

  it('leaves a query value that does not fit as it came, to be refused by its schema', () => {
    const { value } = requestJson(schemas, message, sources('pageSize=ten&unread=yes&itemId=1&title=ab'))
    expect(check('Request', value)).toEqual([
      { field: 'pageSize', reason: 'WRONG_TYPE', params: { expected: 'integer' } },
      { field: 'unread', reason: 'WRONG_TYPE', params: { expected: 'boolean' } },
    ])
  })

  it('coerces nothing in a body', () => {
    const { value } = requestJson(
      schemas,
      message,
      sources('', '{"title":"ab","pageSize":"20","unread":"false"}'),
    )
    expect(check('Request', value).map(({ field, reason }) => [field, reason])).toEqual([
      ['itemId', 'REQUIRED'],
      ['pageSize', 'WRONG_TYPE'],
      ['unread', 'WRONG_TYPE'],
    ])
  })

  it.each(['[]', '"text"', '3'])('refuses the body %s', (body) => {
    expect(requestJson(schemas, message, sources('', body)).violations).toMatchObject([
      { reason: 'WRONG_TYPE' },
    ])
  })

  it('refuses a field that is not in its place', () => {
    const { violations } = requestJson(schemas, message, sources('', '{"itemId":"8"}', { item_id: '7' }))
    expect(violations).toEqual([{ field: 'itemId', reason: 'UNKNOWN_FIELD' }])
    expect(requestJson(schemas, message, sources('title=ab', '{}')).violations).toEqual([
      { field: 'title', reason: 'UNKNOWN_FIELD' },
    ])
  })

  it('is put together from path and body', () => {
    expect(requestJson(schemas, message, sources('', '{"title":"灯亮"}', { item_id: '7' }))).toEqual({
      value: { itemId: '7', title: '灯亮' },
      violations: [],
    })
  })

  it('names integers that lost precision', () => {
    const { violations } = requestJson(schemas, message, sources('', '{"pageSize":99999999999999999}'))
    expect(violations).toEqual([{ field: 'pageSize', reason: 'LOST_PRECISION' }])
  })

  it('knows the JSON name of a field', () => {
    expect(jsonName('expected_version')).toBe('expectedVersion')
  })
})

describe('the published schemas', () => {
  const violations = (value: unknown) => check('Request', value)

  it('name every field that is wrong, at once', () => {
    expect(
      violations({
        itemId: '1234567',
        title: 'x',
        words: '',
        pageSize: 201,
        status: 'BROKEN',
        ids: ['a', 'b', 'c'],
        posts: [{ territory: 'abc' }, {}],
        at: 'yesterday',
        titel: 'typo',
      }),
    ).toEqual(
      expect.arrayContaining([
        { field: 'itemId', reason: 'TOO_LONG', params: { limit: 5 } },
        { field: 'title', reason: 'TOO_SHORT', params: { limit: 2 } },
        { field: 'words', reason: 'REQUIRED' },
        { field: 'pageSize', reason: 'TOO_LARGE', params: { limit: 200 } },
        { field: 'status', reason: 'UNKNOWN_VALUE', params: { allowed: 'OPEN, CLOSED' } },
        { field: 'ids', reason: 'TOO_MANY', params: { limit: 2 } },
        { field: 'posts[0].territory', reason: 'PATTERN', params: { example: '621202100' } },
        { field: 'posts[1].territory', reason: 'REQUIRED' },
        { field: 'at', reason: 'PATTERN', params: { example: 'date-time' } },
        { field: 'titel', reason: 'UNKNOWN_FIELD' },
      ]),
    )
  })

  it('count characters, not code units', () => {
    expect(violations({ itemId: '𠮷𠮷𠮷𠮷𠮷', title: '𠮷𠮷' })).toEqual([])
    expect(violations({ itemId: '1', title: '𠮷' })).toMatchObject([{ reason: 'TOO_SHORT' }])
  })

  it('refuse too few and too small', () => {
    expect(
      violations({ itemId: '1', title: 'ab', ids: [], pageSize: -1 }).map(({ reason }) => reason),
    ).toEqual(expect.arrayContaining(['TOO_FEW', 'TOO_SMALL']))
  })

  it('do not know a schema of another name', () => {
    expect(() => check('Nothing', {})).toThrow('no operation Nothing')
  })
})
