import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fields } from '@fengqiao/contracts/fields'
import { roles } from '@fengqiao/contracts/permissions'
import { refusals } from '@fengqiao/contracts/refusals'
import { words } from '@fengqiao/contracts/words'
import type { Words } from '@fengqiao/contracts'
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript'

// The console imports nothing of the contracts: what it needs of them is written beside its client.
const home = join(import.meta.dirname, 'src', 'api', 'gen')
const openapi = new URL(import.meta.resolve('@fengqiao/contracts/openapi.json'))

const header = '// Generated from proto/ by `npm run generate`. Change the contract, not this file.\n'

const literal = (value: unknown): string => JSON.stringify(value, null, 2)

const saidIn = (language: 'zh' | 'en', said: Readonly<Record<string, Words>>): string =>
  literal(Object.fromEntries(Object.entries(said).map(([name, each]) => [name, each[language]])))

/** Codes of what is worked on in pages that not everybody opens: they come with the words of those pages. */
const later =
  /^(CARE|CHILDREN|CONSENT_FORM|DATA_(ANSWER|REQUEST|RULE|STEP)|DISTINCTION|DUPLICATE|ERASURE|EXPORT|FIELD|FORM|IMPORT|LEADER|LETTING|MERGE|ORGANISATION|QUESTION|RED_LINE|TENANCY|TITLE)_/

// One language a file: a browser loads the words of its reader and no others.
const codesModule = (language: 'zh' | 'en', isLater: boolean): string => {
  const some = Object.entries(words).filter(([code]) => later.test(code) === isLater)
  return `${header}
/** What the contract calls its codes${isLater ? ' in the pages that not everybody opens' : ''}. */
export const names: Readonly<Record<string, string>> = ${saidIn(language, Object.fromEntries(some))}
`
}

// Sentences are long and seldom wanted, so they are files of their own.
const refusalsModule = (language: 'zh' | 'en'): string => `${header}
/** What the contract says when it refuses. */
export const refusals: Readonly<Record<string, string>> = ${saidIn(language, refusals)}
`

const rolesModule = (): string => {
  const granted = Object.fromEntries(
    Object.entries(roles).map(([role, facts]) => [`ROLE_${role}`, facts.permissions]),
  )
  return `${header}
/** What each role may do. */
export const permissionsOf = ${literal(granted)} as const
`
}

/** What a caller may choose of a code that has more, by request and field. */
const choicesModule = (): string => {
  const chosen = Object.entries(fields).flatMap(([type, all]) => {
    const some = all.flatMap(({ name, choices }) => (choices === undefined ? [] : [[name, choices]]))
    return some.length === 0 ? [] : [[type.slice(type.lastIndexOf('.') + 1), Object.fromEntries(some)]]
  })
  return `${header}
/** What may be chosen of a code that has more values, which come about by themselves. */
export const choices = ${literal(Object.fromEntries(chosen))} as const
`
}

const files = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ['schema.ts', COMMENT_HEADER + astToString(await openapiTS(openapi))],
    ['codes/zh.ts', codesModule('zh', false)],
    ['codes/zh-later.ts', codesModule('zh', true)],
    ['codes/en.ts', codesModule('en', false)],
    ['codes/en-later.ts', codesModule('en', true)],
    ['refusals/zh.ts', refusalsModule('zh')],
    ['refusals/en.ts', refusalsModule('en')],
    ['roles.ts', rolesModule()],
    ['choices.ts', choicesModule()],
  ])

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

const isCurrent = async (path: string, text: string): Promise<boolean> =>
  (await readFile(path, 'utf8').catch(() => '')) === text

const onlyChecks = process.argv.includes('--check')
for (const [name, text] of await files()) {
  const path = join(home, name)
  if (!onlyChecks) await write(path, text)
  else if (!(await isCurrent(path, text))) {
    process.stderr.write(`Run \`npm run generate\`; not current: ${path}\n`)
    process.exitCode = 1
  }
}
