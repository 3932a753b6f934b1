import { codesOf, codeWords } from '../src/words/codes.ts'
import { en } from '../src/words/en.ts'
import { zh } from '../src/words/zh.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  )

const holes = (words: string): readonly string[] => (words.match(/\{\{\w+\}\}/g) ?? []).toSorted()

describe('the two languages', () => {
  const chinese = leaves(zh)
  const english = new Map(leaves(en))
  it('have the same keys, none empty', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort())
    expect([...chinese, ...english].filter(([, words]) => words === '')).toEqual([])
  })
  it('speak of the same things in every sentence', () => {
    for (const [key, words] of chinese)
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(words)])
  })
  it('do not mix: no Chinese in English, but the name of the other language', () => {
    const mixed = [...english].filter(
      ([key, words]) => key !== 'app.language' && /\p{Script=Han}/u.test(words),
    )
    expect(mixed).toEqual([])
  })
})

describe('the names of codes', () => {
  it('come from the contract, refusals included', () => {
    expect(codeWords('ISSUE_STATUS_REGISTERED', 'zh-CN')).toBe('待受理')
    expect(codeWords('ISSUE_STATUS_REGISTERED', 'en')).toBe('Waiting for acceptance')
    expect(codeWords('ISSUE_REFUSAL_NOT_THE_HANDLER', 'en')).toContain('handler')
    expect(codeWords(undefined, 'en')).toBe('')
  })
  it('are offered in the order of the contract', () => {
    expect(codesOf('SATISFACTION_')).toEqual(['SATISFACTION_SATISFIED', 'SATISFACTION_NOT_SATISFIED'])
  })
})
