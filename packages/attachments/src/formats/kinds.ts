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

const kinds: readonly Kind[] = [
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

/** Enough of a file to know its kind by. */
export const headLength = 12

/** What a file is, whatever it is called. */
export const kindOf = (head: Buffer): Kind | undefined =>
  kinds.find(({ begins }) => begins(head.toString('latin1', 0, headLength)))
