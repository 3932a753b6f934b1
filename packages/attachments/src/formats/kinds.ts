import { cleanJpeg } from './jpeg.ts'
import { cleanPdf } from './pdf.ts'
import { cleanPng } from './png.ts'
import type { Reader } from './reader.ts'
import { cleanWebp } from './webp.ts'

const mebibyte = 1024 * 1024
const photo = 10 * mebibyte
const paper = 20 * mebibyte

/** A kind of file that is taken: how it is known by its first bytes, how large it may be, what of it is kept. */
export interface Kind {
  readonly contentType: string
  readonly mostBytes: number
  readonly begins: (head: string) => boolean
  readonly clean: (reader: Reader) => AsyncGenerator<Buffer>
}

/** Evidence: photographs and papers. */
export const evidenceKinds: readonly Kind[] = [
  {
    contentType: 'image/jpeg',
    mostBytes: photo,
    begins: (head) => head.startsWith('\xff\xd8\xff'),
    clean: cleanJpeg,
  },
  {
    contentType: 'image/png',
    mostBytes: photo,
    begins: (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
    clean: cleanPng,
  },
  {
    contentType: 'image/webp',
    mostBytes: photo,
    begins: (head) => head.startsWith('RIFF') && head.endsWith('WEBP'),
    clean: cleanWebp,
  },
  {
    contentType: 'application/pdf',
    mostBytes: paper,
    begins: (head) => /^%PDF-[12]\.\d/.test(head),
    clean: cleanPdf,
  },
]

async function* asItIs(reader: Reader): AsyncGenerator<Buffer> {
  for (let piece = await reader.next(); piece !== undefined; piece = await reader.next()) yield piece
}

const sheet = 50 * mebibyte

/** Use where tables of data come in: workbooks, and text with separated values. They are kept as they are. */
export const sheetKinds: readonly Kind[] = [
  {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    mostBytes: sheet,
    begins: (head) => head.startsWith('PK\x03\x04'),
    clean: asItIs,
  },
  {
    contentType: 'text/csv',
    mostBytes: sheet,
    // No other file that people mistake for text begins without a control character among its first bytes.
    begins: (head) =>
      /^(\xff\xfe[^]*|[^\x00-\x08\x0e-\x1f]+)$/.test(head) && !/^(%PDF|\xd0\xcf\x11\xe0)/.test(head),
    clean: asItIs,
  },
]

/** Enough of a file to know its kind by. */
export const headLength = 12

/** What a file is among those that are taken, whatever it is called. */
export const kindOf = (kinds: readonly Kind[], head: Buffer): Kind | undefined =>
  kinds.find(({ begins }) => begins(head.toString('latin1', 0, headLength)))
