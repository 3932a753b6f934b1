import { isStale, parseProblem, problemError, problemOf } from '../src/api/problem.ts'

describe('a problem', () => {
  it('is read with every field that was refused', () => {
    const body = {
      type: 'urn:fengqiao:problem:invalid-request',
      title: '请按提示修改。',
      status: 400,
      reason: 'INVALID_REQUEST',
      reference: 'r-1',
      errors: [{ field: 'posts[0].territory', reason: 'PATTERN', message: '格式不对。' }],
    }
    expect(parseProblem(400, body)).toEqual({
      status: 400,
      reason: 'INVALID_REQUEST',
      words: '请按提示修改。',
      reference: 'r-1',
      fields: [{ field: 'posts[0].territory', words: '格式不对。' }],
    })
  })
  it('never throws on a body that is none', () => {
    expect(parseProblem(502, '<html>')).toEqual({
      status: 502,
      reason: '',
      words: '',
      reference: '',
      fields: [],
    })
    expect(parseProblem(500, null).fields).toEqual([])
  })
  it('survives as a rejection; a lost connection is status 0', () => {
    const stale = problemOf(problemError(parseProblem(412, {})))
    expect(isStale(stale)).toBe(true)
    expect(problemOf(new TypeError('Failed to fetch')).status).toBe(0)
  })
})
