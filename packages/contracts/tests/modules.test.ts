import { modulesOf } from '../src/generator/modules.ts'
import { methodsOf } from '../src/generator/model.ts'
import { isCommand } from '../src/generator/routing.ts'
import { literal } from '../src/generator/typescript.ts'
import { field, modelOf } from './fixture.ts'

const files = modulesOf(modelOf(), '')
const file = (name: string): string => files.get(name) ?? ''

describe('what the generator writes', () => {
  it('knows a route by its template, its names in JSON and its messages', () => {
    expect(file('routes.ts')).toContain('"openapiPath": "/v1/cats/{catId}"')
    expect(file('routes.ts')).toContain('"requestType": "fengqiao.cats.v1.LookRequest"')
  })

  it('loads no codec for those who only want to know what there is', () => {
    for (const name of ['routes.ts', 'events.ts']) expect(file(name)).not.toContain("from './fengqiao/")
    expect(file('codecs.ts')).toContain('"fengqiao.cats.v1.LookRequest": LookRequest')
    expect(file('codecs.ts')).toContain("from './fengqiao/cats/v1/cats.ts'")
  })

  it('keeps words in one byte a character', () => {
    expect(literal({ zh: '受理', en: 'é' })).toBe('{\n  "zh": "\\u53d7\\u7406",\n  "en": "é"\n}')
  })

  it('lists an event with its producer', () => {
    expect(file('events.ts')).toContain('"producer": "cats"')
    expect(file('events.ts')).toContain('"idField": "catId"')
    expect(file('events.ts')).toContain('"fengqiao.cats.v1.CatSeen": {')
  })

  it('names reasons and roles without their prefixes', () => {
    expect(file('refusals.ts')).toContain('"OUT": {')
    expect(file('permissions.ts')).toContain('"KEEPER": {')
  })

  it('gives each package one entry with types, codecs and stubs', () => {
    expect(file('entries/cats.ts')).toContain('export { LookRequest, Cat, CatSeen,')
    expect(file('entries/cats.ts')).toContain('CatServiceService')
    expect(file('entries/cats.ts')).toContain('export type { CatServiceServer }')
  })

  it('describes an operation in the words of the proto', () => {
    const document = JSON.parse(file('openapi.json')) as {
      paths: Record<string, Record<string, { summary: string }>>
    }
    expect(document.paths['/v1/cats/{catId}']?.['get']?.summary).toBe('Looks at a cat.')
  })

  it('publishes what requests must keep to', () => {
    const model = modelOf({
      http: { post: '/v1/cats/{cat_id}:call', body: '*' },
      requestField: field('words', { required: true, maxLength: 9, pattern: '[a-z]+', example: 'puss' }),
    })
    const document = JSON.parse(modulesOf(model, '').get('openapi.json') ?? '') as {
      components: { schemas: Record<string, unknown> }
    }
    expect(document.components.schemas['LookRequest']).toEqual({
      type: 'object',
      properties: {
        words: { type: 'string', minLength: 1, maxLength: 9, pattern: '^(?:[a-z]+)$', examples: ['puss'] },
      },
      required: ['words'],
      additionalProperties: false,
    })
  })

  it.each([
    ['GET', { get: '/v1/cats' }, false],
    ['a look that is a POST', { post: '/v1/cats:search', body: '*' }, false],
    ['a domain verb', { post: '/v1/cats/{cat_id}:feed', body: '*' }, true],
    ['a creation', { post: '/v1/cats', body: '*' }, true],
  ])('tells whether %s is a command', (_what, http, command) => {
    const model = modelOf({ http })
    expect(methodsOf(model).map((method) => isCommand(model, method))).toEqual([command])
  })
})
