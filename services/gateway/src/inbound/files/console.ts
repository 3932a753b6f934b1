import { existsSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Request, Response } from 'express'
import { encodingFor, keptCompressed } from '../compression.ts'
import { factsOf } from '../facts.ts'
import { HttpRefusal } from '../problems.ts'
import { newNonce, noncePlaceholder, withNonce } from '../security.ts'

const forever = 'public, max-age=31536000, immutable'

/** A build tool names assets by their content: `index-BqF3x9aZ.js`. */
const isHashed = (path: string): boolean =>
  /[.-][\w-]{8,}\.\w+$/.test(path) && path.includes(`${sep}assets${sep}`)

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

const suffix = { br: '.br', gzip: '.gz' } as const

/** Texts gain from it; pictures and fonts are compressed already. */
const isText = (path: string): boolean => ['.js', '.css', '.svg', '.json', '.map'].includes(extname(path))

const inside = (folder: string, urlPath: string): string | undefined => {
  try {
    const path = normalize(join(folder, decodeURIComponent(urlPath)))
    return path.startsWith(folder + sep) && isFile(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** A compressed form that was made at the build goes before one that is made here. */
const fileSender = () => {
  const compressed = keptCompressed()
  return async (req: Request, res: Response, path: string): Promise<void> => {
    const encoding = isText(path) ? encodingFor(req) : undefined
    res.type(extname(path)).vary('Accept-Encoding')
    res.set('Cache-Control', isHashed(path) ? forever : 'no-cache')
    if (encoding !== undefined) res.set('Content-Encoding', encoding)
    const built = encoding === undefined ? path : `${path}${suffix[encoding]}`
    if (encoding === undefined || isFile(built)) res.send(await readFile(built))
    else
      res.send(
        await compressed(`${path} ${String(statSync(path).mtimeMs)}`, encoding, () => readFileSync(path)),
      )
  }
}

/** The page itself is never kept, so that a new release is seen at once; its styles carry this answer's nonce. */
const sendIndex = (res: Response, index: string): void => {
  const nonce = newNonce()
  const page = readFileSync(index, 'utf8')
  res.set('Content-Security-Policy', withNonce(page.includes(noncePlaceholder) ? nonce : undefined))
  res.set('Cache-Control', 'no-cache').type('html').send(page.replaceAll(noncePlaceholder, nonce))
}

const isPage = (req: Request): boolean => extname(req.path) === '' || req.path === '/index.html'

/** Serves the console: hashed assets for ever, and its one page for every address that the console routes itself. */
export const consoleFiles = (folder: string | undefined) => {
  const root = folder === undefined ? undefined : normalize(folder).replace(/[/\\]$/, '')
  const sendFile = fileSender()
  return async (req: Request, res: Response): Promise<void> => {
    factsOf(res).route = 'console'
    if (root === undefined || !isFile(join(root, 'index.html'))) throw new HttpRefusal('NO_SUCH_ROUTE')
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      throw new HttpRefusal('METHOD_NOT_ALLOWED', { Allow: 'GET, HEAD' })
    }
    const file = isPage(req) ? undefined : inside(root, req.path)
    if (file !== undefined) await sendFile(req, res, file)
    else if (isPage(req)) sendIndex(res, join(root, 'index.html'))
    else throw new HttpRefusal('NO_SUCH_ROUTE')
  }
}
