import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './folders.ts'

export interface Source {
  /** From the root of the project. */
  readonly path: string
  readonly text: string
}

/** Names of the services that are written in rooms; the console is built otherwise. */
export const services: readonly string[] = readdirSync(join(root, 'services')).filter(
  (name) => name !== 'console' && existsSync(join(root, 'services', name, 'package.json')),
)

const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !/\.test\.tsx?$|(^|\/)gen\//.test(path)

/** Use to read what a folder's product is made of: no tests, nothing generated. */
export const sourcesIn = (folder: string): readonly Source[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(isSource)
        .map((file) => ({
          path: join(folder, file),
          text: readFileSync(join(root, folder, file), 'utf8'),
        }))
    : []

/** Lines that say something: imports, comments and blank lines are not counted. */
export const linesOf = (text: string): number =>
  text
    .replaceAll(/^import[\s\S]*?from '[^']+'$/gm, '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length
