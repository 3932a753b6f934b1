import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file to be written, by its path from the root. */
export interface Written {
  readonly path: string
  readonly text: string
}

/** Puts words in the places of `__name__` and the like; one that stands for nothing is a mistake of the template. */
export const filled = (text: string, placeholders: Readonly<Record<string, string>>): string =>
  text.replaceAll(/__([A-Za-z]+(?:_[a-z]+)*)__/g, (_, name: string) => {
    const word = placeholders[name]
    if (word === undefined) throw new Error(`the template has a __${name}__ that stands for nothing`)
    return word
  })

/** Every file of the template, its path and text filled in. */
export const filesFrom = (
  folder: string,
  placeholders: Readonly<Record<string, string>>,
): readonly Written[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({
      path: filled(file.slice(folder.length + 1), placeholders),
      text: filled(readFileSync(file, 'utf8'), placeholders),
    }))
