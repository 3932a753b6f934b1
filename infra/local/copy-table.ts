import type { CollectionCopy, DatabaseCopy, Manifest } from '../copies/manifest.ts'

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

const total = (collections: readonly CollectionCopy[], of: 'documents' | 'bytes'): number =>
  collections.reduce((sum, one) => sum + one[of], 0)

const rowOf = (name: string, collections: readonly CollectionCopy[], last: string): string =>
  [
    `  ${name.padEnd(22)}`,
    String(total(collections, 'documents')).padStart(10),
    megabytes(total(collections, 'bytes')).padStart(12),
    `  ${last}`,
  ].join('')

/** What a journal's chain came to, in words. */
const chainOf = ({ journal: { entries, broken } }: DatabaseCopy): string => {
  if (broken !== undefined) return `journal BROKEN at entry ${String(broken)}`
  return entries === 0 ? 'no journal' : `journal of ${String(entries)} holds together`
}

/** The last words of a backup or a restore: by service, how many documents, how large, and how they were found. */
export const copyTable = (databases: readonly DatabaseCopy[], found: string): string =>
  [
    `  ${'service'.padEnd(22)}${'documents'.padStart(10)}${'size'.padStart(12)}`,
    ...databases.map((one) => rowOf(one.service, one.collections, `${found}, ${chainOf(one)}`)),
    rowOf(
      'together',
      databases.flatMap(({ collections }) => collections),
      '',
    ).trimEnd(),
  ].join('\n')

/** The master keys that a copy needs, so that whoever keeps it knows what to keep apart from it. */
export const keyLines = ({ databases }: Pick<Manifest, 'databases'>): string =>
  databases
    .filter(({ masterKeys }) => masterKeys.length > 0)
    .map(({ service, masterKeys }) => `  ${service.padEnd(22)}${masterKeys.join(', ')}`)
    .join('\n')
