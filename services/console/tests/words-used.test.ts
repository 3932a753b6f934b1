import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zhLater } from '../src/words/zh-later.ts'
import { zh } from '../src/words/zh.ts'

interface Tree {
  readonly [key: string]: string | Tree
}

const keysOf = (tree: Tree, path = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  )

const folder = join(import.meta.dirname, '..', 'src')
const isSpeaking = (name: string): boolean => /\.tsx?$/.test(name) && !/^words\/(zh|en)\//.test(name)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(isSpeaking)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

const named = new Set(Array.from(sources.matchAll(/'([a-z]\w*(?:\.\w+)+)'/gi), ([, key]) => key))
/** Where only the beginning or the end of a key is written, all that have it may be meant. */
const begun = Array.from(sources.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/gi), ([, start = '']) => start)
const ended = Array.from(sources.matchAll(/`\$\{\w+\}(\.\w+)`/g), ([, end = '']) => end)

const isSaid = (key: string): boolean =>
  named.has(key) || begun.some((start) => key.startsWith(start)) || ended.some((end) => key.endsWith(end))

it('has no words that nobody says', () => {
  expect([...keysOf(zh), ...keysOf(zhLater)].filter((key) => !isSaid(key))).toEqual([])
})
