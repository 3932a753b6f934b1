import { createReadStream, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

const pieces = 4 * 1024 * 1024

/** Needles by their first four bytes, so that a folder is read once however many there are. */
const byStart = (words: readonly string[]): ReadonlyMap<number, readonly Buffer[]> =>
  Map.groupBy(
    words.map((one) => Buffer.from(one)).filter((needle) => needle.length >= 4),
    (needle) => needle.readUInt32BE(0),
  )

const holds = (bytes: Buffer, needles: ReadonlyMap<number, readonly Buffer[]>): boolean => {
  let start = 0
  for (let at = 0; at < bytes.length; at += 1) {
    start = ((start << 8) | (bytes[at] ?? 0)) >>> 0
    const from = at - 3
    const here = needles.get(start) ?? []
    if (here.some((needle) => bytes.subarray(from, from + needle.length).equals(needle))) return true
  }
  return false
}

/** A file may be larger than memory likes: piece after piece, each with the end of the one before. */
const fileHolds = async (file: string, needles: ReadonlyMap<number, readonly Buffer[]>): Promise<boolean> => {
  const longest = Math.max(0, ...[...needles.values()].flat().map(({ length }) => length))
  let before = Buffer.alloc(0)
  for await (const piece of createReadStream(file, { highWaterMark: pieces })) {
    const bytes = Buffer.concat([before, piece as Buffer])
    if (holds(bytes, needles)) return true
    before = bytes.subarray(Math.max(0, bytes.length - longest + 1))
  }
  return false
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/**
 * Use after any run: the files of a folder, databases and logs alike, in which one of these words stands as it is.
 * What a store packs is not seen by this; what it holds is asked of the store itself.
 */
export const filesHolding = async (folder: string, words: readonly string[]): Promise<readonly string[]> => {
  const needles = byStart(words)
  const found: string[] = []
  for (const file of filesIn(folder)) if (await fileHolds(file, needles)) found.push(relative(folder, file))
  return found
}
