import { problemsOf } from '../src/generator/validate.ts'
import { field, modelOf } from './fixture.ts'
import type { Parts } from './fixture.ts'

const problems = (parts: Parts): string => problemsOf(modelOf(parts)).join('\n')

describe('what the generator refuses', () => {
  it('takes contracts that are right', () => {
    expect(problems({})).toBe('')
  })

  it.each<[string, Parts, RegExp]>([
    ['an RPC that does not say who may call it', { access: null }, /add the access option/],
    ['an RPC without a scope', { access: { permission: 'cat.look' } }, /has no scope/],
    [
      'an open RPC whose scope is not public',
      { access: { scope: 'SCOPE_KIND_SELF' } },
      /scope must be public/,
    ],
    ['a permission that no role grants', { permissions: ['dog.look'] }, /cat\.look, which no role grants/],
    [
      'a personal field in a GET',
      { requestField: field('owner_name', { dataClass: 'DATA_CLASS_PERSONAL' }) },
      /owner_name into a URL/,
    ],
    [
      'a personal field in the path of a POST',
      {
        http: { post: '/v1/cats/{owner_name}', body: '*' },
        requestField: field('owner_name', { dataClass: 'DATA_CLASS_SENSITIVE' }),
      },
      /owner_name into a URL/,
    ],
    [
      'a personal field in an event',
      { eventField: field('owner_name', { dataClass: 'DATA_CLASS_PERSONAL' }) },
      /CatSeen carries the personal field .*owner_name/,
    ],
    [
      'a personal field deep inside an event',
      {
        message: { name: 'Owner', field: [field('name', { dataClass: 'DATA_CLASS_PERSONAL' })] },
        eventField: field('owner', undefined, { type: 'TYPE_MESSAGE', typeName: '.fengqiao.cats.v1.Owner' }),
      },
      /CatSeen carries the personal field fengqiao\.cats\.v1\.Owner\.name/,
    ],
    ['a reason without a sentence', { refusalWords: null }, /CAT_REFUSAL_OUT has no sentence/],
    ['a reason without its English sentence', { refusalWords: { zh: '猫不在。', en: '' } }, /no sentence/],
    ['a path parameter that is no field', { http: { get: '/v1/cats/{dog_id}' } }, /\{dog_id\} in its path/],
    ['a stream whose shape is not said', { streams: { serverStreaming: true } }, /streams do not fit/],
    [
      'an example that breaks its pattern',
      { requestField: field('code', { pattern: '[0-9]+', example: 'x' }) },
      /example/,
    ],
    [
      'a pattern without an example',
      { requestField: field('code', { pattern: '[0-9]+' }) },
      /needs an example/,
    ],
    ['a pattern that is none', { requestField: field('code', { pattern: '[' }) }, /no regular expression/],
    [
      'a choice among values that its enum does not have',
      {
        requestField: field(
          'reason',
          { choices: ['CAT_REFUSAL_AWAY'] },
          { type: 'TYPE_ENUM', typeName: '.fengqiao.cats.v1.CatRefusal' },
        ),
      },
      /reason: CAT_REFUSAL_AWAY is no value of fengqiao\.cats\.v1\.CatRefusal/,
    ],
    [
      'a choice among words',
      { requestField: field('reason', { choices: ['AWAY'] }) },
      /reason: choices are of an enum/,
    ],
    ['a oneof', { requestField: field('either', undefined, { oneofIndex: 0 }) }, /oneof/],
    [
      'a message in a query',
      { requestField: field('cat', undefined, { type: 'TYPE_MESSAGE', typeName: '.fengqiao.cats.v1.Cat' }) },
      /does not fit into a URL/,
    ],
  ])('refuses %s', (_what, parts, said) => {
    expect(problems(parts)).toMatch(said)
  })

  it('lets a personal field travel in a body', () => {
    const requestField = field('owner_name', { dataClass: 'DATA_CLASS_PERSONAL' })
    expect(problems({ http: { post: '/v1/cats:search', body: '*' }, requestField })).toBe('')
  })
})
