import { hash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../local/progress.ts'

/** One collection as it was copied. The hash is SHA-256 over its documents' bytes, in the order of their ids. */
export interface CollectionCopy {
  readonly name: string
  /** Within the copy's folder: gzipped BSON, one document after the other. */
  readonly file: string
  readonly documents: number
  readonly bytes: number
  readonly sha256: string
  /** The schema numbers that its documents carry. */
  readonly schemas: readonly number[]
  readonly indexes: readonly IndexCopy[]
}

/** An index as the engine describes it. */
export type IndexCopy = Readonly<Record<string, unknown>> & {
  readonly name: string
  readonly key: Readonly<Record<string, number | string>>
}

/** How far a journal's chain holds together, and its last hash: what others have seen of it can be held against it. */
export interface ChainCopy {
  readonly entries: number
  readonly hash: string
  /** The first position that does not follow from the one before; absent where all do. */
  readonly broken?: number
}

export interface DatabaseCopy {
  readonly service: string
  readonly database: string
  readonly collections: readonly CollectionCopy[]
  readonly journal: ChainCopy
  /** Names of the master keys without which what is sealed here stays sealed. */
  readonly masterKeys: readonly string[]
}

/** What a copy holds, and by what it is known again. */
export interface Manifest {
  readonly format: 'fengqiao-copy'
  readonly version: 1
  readonly id: string
  readonly at: string
  readonly release: string
  /** How far the town of a local stack was loaded, where it was one. */
  readonly town?: unknown
  readonly databases: readonly DatabaseCopy[]
}

const manifestName = 'manifest.json'
const present = { format: 'fengqiao-copy', version: 1 } as const

/** Use for everything of a manifest that does not follow from what is copied. */
export const manifestOf = (rest: Omit<Manifest, 'format' | 'version'>): Manifest => ({ ...present, ...rest })

const sealOf = (manifest: unknown): string => hash('sha256', JSON.stringify(manifest))

/** Written last: a folder without it is no copy. */
export const writeManifest = (folder: string, manifest: Manifest): string => {
  const file = join(folder, manifestName)
  writeFileSync(file, `${JSON.stringify({ ...manifest, sha256: sealOf(manifest) }, undefined, 2)}\n`, {
    mode: 0o600,
  })
  return file
}

const parsed = (file: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>
  } catch (error) {
    throw new Refusal(`${file} cannot be read: the copy is damaged.`, error)
  }
}

/** The manifest of a whole copy; refuses what is none, what another release wrote otherwise, and what was changed. */
export const readManifest = (folder: string): Manifest => {
  const file = join(folder, manifestName)
  if (!existsSync(file))
    throw new Refusal(`${folder} is no whole copy: it has no ${manifestName}, which is written last.`)
  const { sha256, ...manifest } = parsed(file)
  const { format, version } = manifest
  if (format !== present.format) throw new Refusal(`${file} is not of a copy that \`npm run backup\` made.`)
  if (version !== present.version)
    throw new Refusal(
      `${file} has format ${String(version)}; this release reads format ${String(present.version)}. ` +
        'Restore it with the release that wrote it.',
    )
  if (sha256 !== sealOf(manifest)) throw new Refusal(`${file} was changed since it was written.`)
  return manifest as unknown as Manifest
}
