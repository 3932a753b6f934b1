import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Taken } from './names.ts'

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name)

/** What stands in the house already, read from its folders and contracts. */
export const takenIn = (root: string): Taken => {
  const folder = join(root, 'proto', 'fengqiao')
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.proto'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const contexts = readdirSync(folder).map((context) => context.replaceAll('_', '-'))
  return {
    services: [
      ...new Set([
        ...readdirSync(join(root, 'services')),
        ...readdirSync(join(root, 'packages')),
        ...contexts,
      ]),
    ],
    messages: [...found(text, /^(?:message|enum) (\w+)/gm), ...found(text, /aggregate: "(\w+)"/g)],
    collections: found(text, /"\/v1\/([\w-]+)/g),
    permissions: found(text, /permission: "([\w.-]+)"/g),
  }
}
