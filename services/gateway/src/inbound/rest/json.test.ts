import { joinPath, parseBody } from './json.ts'

describe('a JSON body', () => {
  it('is read as it stands', () => {
    expect(parseBody('{"a":[1,"x",{"b":true}]}')).toEqual({ value: { a: [1, 'x', { b: true }] }, lostAt: [] })
  })

  it('names integers that lose precision', () => {
    expect(parseBody('{"a":{"n":9007199254740993},"list":[1,-9007199254740993]}')?.lostAt).toEqual([
      'a.n',
      'list[1]',
    ])
  })

  it('leaves fractions and safe integers alone', () => {
    expect(parseBody('{"x":105.123456789012345678,"n":9007199254740991}')?.lostAt).toEqual([])
  })

  it.each(['', '{', '{"a":1,}', 'undefined', '['.repeat(60_000)])('refuses what is no JSON', (text) => {
    expect(parseBody(text)).toBeUndefined()
  })

  it('keeps a __proto__ key as a plain field, to be refused as unknown', () => {
    expect(Object.keys(parseBody('{"__proto__":{"a":1}}')?.value as object)).toEqual(['__proto__'])
  })

  it('joins paths', () => {
    expect(joinPath(joinPath('posts', 0), 'territory')).toBe('posts[0].territory')
  })
})
