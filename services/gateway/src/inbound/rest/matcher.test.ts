import fc from 'fast-check'
import { matcher } from './matcher.ts'

const route = (httpMethod: string, path: string) => ({ httpMethod, path })

const routes = [
  route('GET', '/v1/issues'),
  route('POST', '/v1/issues'),
  route('GET', '/v1/issues/{issue_id}'),
  route('GET', '/v1/issues:count'),
  route('POST', '/v1/issues:batchGet'),
  route('POST', '/v1/issues/{issue_id}:accept'),
  route('POST', '/v1/issues/{issue_id}:return'),
  route('GET', '/v1/issues/{issue_id}/history'),
  route('GET', '/v1/{kind}/events'),
  route('GET', '/v1/grid-management/events'),
]
const match = matcher(routes)

describe('the matcher', () => {
  it.each([
    ['GET', '/v1/issues', '/v1/issues', {}],
    ['POST', '/v1/issues', '/v1/issues', {}],
    ['HEAD', '/v1/issues', '/v1/issues', {}],
    ['GET', '/v1/issues/i-1', '/v1/issues/{issue_id}', { issue_id: 'i-1' }],
    ['GET', '/v1/issues:count', '/v1/issues:count', {}],
    ['POST', '/v1/issues/i-1:accept', '/v1/issues/{issue_id}:accept', { issue_id: 'i-1' }],
    ['GET', '/v1/issues/i-1/history', '/v1/issues/{issue_id}/history', { issue_id: 'i-1' }],
  ])('finds %s %s', (...[method, path, template, params]) => {
    expect(match(method, path)).toMatchObject({ kind: 'found', route: { path: template }, params })
  })

  it('puts a literal before a parameter', () => {
    expect(match('GET', '/v1/grid-management/events')).toMatchObject({ params: {} })
    expect(match('GET', '/v1/other/events')).toMatchObject({ params: { kind: 'other' } })
  })

  it('reads an encoded colon and slash as part of the id', () => {
    expect(match('GET', '/v1/issues/a%3Ab%2Fc')).toMatchObject({ params: { issue_id: 'a:b/c' } })
  })

  it('names the methods that a path has', () => {
    expect(match('DELETE', '/v1/issues')).toEqual({ kind: 'wrong-method', allow: ['GET', 'POST'] })
    expect(match('GET', '/v1/issues/i-1:accept')).toEqual({ kind: 'wrong-method', allow: ['POST'] })
  })

  it.each(['/v1/nothing', '/v1/issues/i-1:fly', '/v1/issues/', '/v1/issues/:accept', '/v1/issues/%E0%A4%A'])(
    'does not know %s',
    (path) => {
      expect(match('POST', path)).toEqual({ kind: 'none' })
    },
  )

  it('gives any id back as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        fc.pre(id !== '.' && id !== '..')
        expect(match('POST', `/v1/issues/${encodeURIComponent(id)}:accept`)).toMatchObject({
          params: { issue_id: id },
        })
      }),
    )
  })
})
