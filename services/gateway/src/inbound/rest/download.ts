import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { Fetched } from '@fengqiao/service-kit'
import { HttpRefusal } from '../problems.ts'
import { companyOf, type Carry } from './answers.ts'
import { rangeOf } from './range.ts'

/** For the largest file over the slowest line that still moves. */
const within = 300_000

/** A file is shown and does nothing: it runs no script, loads nothing, and is what it says it is. */
const harmless = {
  'Accept-Ranges': 'bytes',
  'Cache-Control': 'private, no-store',
  'Content-Disposition': 'inline',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

const isKnown = (req: Request, tag: string): boolean =>
  (req.headers['if-none-match'] ?? '').split(',').some((one) => one.trim() === tag)

/** The status and headers of a file, or of the part that was asked for. */
const announce = (res: Response, { head }: Fetched, isPart: boolean): void => {
  const { contentType, sizeBytes, first, count } = head
  res.status(isPart ? 206 : 200).set({
    ...harmless,
    'Content-Type': contentType,
    'Content-Length': String(count),
    ...(isPart
      ? { 'Content-Range': `bytes ${String(first)}-${String(first + count - 1)}/${String(sizeBytes)}` }
      : {}),
  })
}

const pastEnd = ({ head: { sizeBytes } }: Fetched) =>
  new HttpRefusal('RANGE', { 'Content-Range': `bytes */${String(sizeBytes)}` })

/** Whoever goes away in the middle is no mistake of ours. */
const send = async (res: Response, { bytes }: Fetched): Promise<void> => {
  try {
    await pipeline(Readable.from(bytes), res)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

interface Found {
  readonly file: Fetched
  readonly asksPart: boolean
}

const answer = async (req: Request, res: Response, { file, asksPart }: Found): Promise<void> => {
  const tag = `"${file.head.hash}"`
  res.set('ETag', tag)
  if (isKnown(req, tag)) {
    res.status(304).set(harmless).end()
    return
  }
  if (asksPart && file.head.count === 0) throw pastEnd(file)
  announce(res, file, asksPart)
  if (req.method === 'HEAD') res.end()
  else await send(res, file)
}

/** A stream from the service becomes a body of bytes, no faster than the caller takes it. */
export const download: Carry = async (req, res, asked) => {
  const { rpc, messageOf, neighbour, read } = asked
  const company = companyOf(req, res, { ...asked, within })
  const range = rangeOf(req)
  const message = messageOf({ ...(await read(req, asked)), ...(range ? { range } : {}) })
  const file = await neighbour.download(rpc, message, company)
  try {
    await answer(req, res, { file, asksPart: range !== undefined })
  } finally {
    file.cancel()
  }
}
