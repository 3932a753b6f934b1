import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

/** Below this a smaller body saves no packet. */
const worthwhile = 1_400

const viaBrotli = promisify(brotliCompress)
const viaGzip = promisify(gzip)

/** Nearly as small as brotli gets, in a fraction of the time. */
const thorough = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
const quick = { level: 4 }

type Encoding = 'br' | 'gzip'

/** The better of the encodings that the browser takes. */
export const encodingFor = (req: Request): Encoding | undefined => {
  const taken = req.acceptsEncodings()
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding))
}

/** Use for files that never change: each is compressed once, when it is first asked for, and kept. */
export const keptCompressed = () => {
  const kept = new Map<string, Promise<Buffer>>()
  return (path: string, encoding: Encoding, read: () => Buffer): Promise<Buffer> => {
    const key = `${encoding}:${path}`
    const held = kept.get(key) ?? (encoding === 'br' ? viaBrotli(read(), thorough) : viaGzip(read()))
    kept.set(key, held)
    return held
  }
}

/** Use for an answer made for one request: a long one travels compressed to who takes it. */
export const sendText = async (req: Request, res: Response, text: string): Promise<void> => {
  res.vary('Accept-Encoding')
  if (text.length < worthwhile || !req.acceptsEncodings().includes('gzip')) {
    res.send(text)
    return
  }
  const bytes = await viaGzip(text, quick)
  res.set('Content-Encoding', 'gzip').send(bytes)
}
