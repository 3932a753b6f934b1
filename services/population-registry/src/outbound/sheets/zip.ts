import type { Readable } from 'node:stream'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { invalidField } from '@fengqiao/domain-kit'

const broken = () => invalidField('file', 'SHEET_BROKEN')
const tooLarge = () => invalidField('file', 'SHEET_TOO_LARGE')

/** A small file may unpack to anything: more than this is not read, whatever it says of itself. */
const mostUnpacked = 400 * 1024 * 1024
const mostEntries = 2_000

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(broken())
      else resolve(zip)
    })
  })

const entriesOf = (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    let unpacked = 0
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      unpacked += entry.uncompressedSize
      if (unpacked > mostUnpacked || entries.size > mostEntries) reject(tooLarge())
      else zip.readEntry()
    })
    zip.on('end', () => {
      resolve(entries)
    })
    zip.on('error', () => {
      reject(broken())
    })
    zip.readEntry()
  })

/** A package of files, each read as a stream. */
export interface Package {
  readonly names: readonly string[]
  /** The text of a file, piece by piece; nothing where there is none such. */
  readonly text: (name: string) => AsyncIterable<string>
}

async function* textIn(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, found) => {
      if (error) reject(broken())
      else resolve(found)
    })
  })
  stream.setEncoding('utf8')
  try {
    for await (const piece of stream) yield piece as string
  } catch {
    throw broken()
  }
}

/** Use for what is packed by somebody else: sizes are bounded before anything is unpacked, and while it is. */
export const openPackage = async (bytes: Buffer): Promise<Package> => {
  const zip = await opened(bytes)
  const entries = await entriesOf(zip)
  return {
    names: [...entries.keys()],
    text: async function* (name) {
      const entry = entries.get(name)
      if (entry) yield* textIn(zip, entry)
    },
  }
}
