import i18next from 'i18next'
import { names as english } from '../src/api/gen/codes/en.ts'
import { names as englishLater } from '../src/api/gen/codes/en-later.ts'
import { names as chinese } from '../src/api/gen/codes/zh.ts'
import { names as chineseLater } from '../src/api/gen/codes/zh-later.ts'
import { refusals as englishRefusals } from '../src/api/gen/refusals/en.ts'
import { refusals as chineseRefusals } from '../src/api/gen/refusals/zh.ts'
import { codesOf, codeWords } from '../src/words/codes.ts'
import { enLater } from '../src/words/en-later.ts'
import { en } from '../src/words/en.ts'
import { sayCount } from '../src/words/index.ts'
import { sentenceOf } from '../src/words/refusals.ts'
import { zhLater } from '../src/words/zh-later.ts'
import { zh } from '../src/words/zh.ts'
import { withCodes } from './with-codes.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  )

const holes = (words: string): readonly string[] => (words.match(/\{\{\w+/g) ?? []).toSorted()

describe('the two languages', () => {
  const chinese = [...leaves(zh), ...leaves(zhLater)]
  const english = new Map([...leaves(en), ...leaves(enLater)])
  const ofOne = [...english].filter(([key]) => key.endsWith('_one'))
  it('have the same keys, none empty', () => {
    const several = [...english.keys()].filter((key) => !key.endsWith('_one'))
    expect(several.sort()).toEqual(chinese.map(([key]) => key).sort())
    const empty = [...chinese, ...english].filter(([, words]) => words === '').map(([key]) => key)
    // What stands behind a name in Chinese stands before it in English.
    expect(empty).toEqual(['regriddings.passesEnd'])
  })
  it('speak of the same things in every sentence', () => {
    for (const [key, words] of chinese)
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(words)])
  })
  it('speak of one thing where another sentence speaks of several', () => {
    expect(ofOne.map(([key]) => key)).toContain('grids.buildings_one')
    for (const [key, words] of ofOne)
      expect([key, holes(words)]).toEqual([key, holes(english.get(key.replace(/_one$/, '')) ?? '')])
  })
  it('do not mix: no Chinese in English, but the name of the other language and titles of a form', () => {
    const mixed = [...english].filter(([, words]) => /\p{Script=Han}/u.test(words)).map(([key]) => key)
    expect(mixed.sort()).toEqual(['app.language', 'forms.pasteHint'])
  })
})

describe('how many of a town', () => {
  it.each([
    ['zh-CN', zhLater, '写入 94,163 人'],
    ['en', enLater, 'Load 94,163 people'],
  ] as const)('is read with its thousands told apart: %s', async (lng, words, said) => {
    const language = i18next.createInstance()
    await language.init({ lng, defaultNS: 'console', resources: { [lng]: { console: words } } })
    expect(language.t('imports.load', { count: 94_163 })).toBe(said)
    expect(sayCount(94_163, lng)).toBe('94,163')
  })
})

describe('the names of codes', () => {
  beforeAll(() => withCodes())
  it('come from the contract, in the language of the moment', async () => {
    expect(codeWords('ISSUE_STATUS_REGISTERED')).toBe('待受理')
    await i18next.changeLanguage('en')
    expect(codeWords('ISSUE_STATUS_REGISTERED')).toBe('Waiting for acceptance')
    expect(codeWords(undefined)).toBe('')
  })
  it('are offered in the order of the contract', () => {
    expect(codesOf('SATISFACTION_')).toEqual(['SATISFACTION_SATISFIED', 'SATISFACTION_NOT_SATISFIED'])
  })
  it('have their refusals in both languages, by whatever service they are given', () => {
    expect(sentenceOf(englishRefusals, 'ISSUE_REFUSAL_NOT_THE_HANDLER')).toContain('handler')
    expect(sentenceOf(chineseRefusals, 'ISSUE_REFUSAL_NOT_THE_HANDLER')).toContain('经办人')
    expect(sentenceOf({}, undefined)).toBe('')
  })
  it.each([
    ['names', chinese, english],
    ['names that come later', chineseLater, englishLater],
    ['refusals', chineseRefusals, englishRefusals],
  ])('are the same %s in both languages, none empty', (_kind, ours, theirs) => {
    expect(Object.keys(theirs)).toEqual(Object.keys(ours))
    expect([...Object.values(theirs), ...Object.values(ours)]).not.toContain('')
  })
})
