import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import type { NextFunction, Request, Response } from 'express'
import { factsOf } from '../facts.ts'
import { HttpRefusal } from '../problems.ts'
import { noncePlaceholder, withNonce } from '../security.ts'

interface Served {
  readonly path: string
  readonly encoding: 'br' | 'gzip' | undefined
}

const forever = 'public, max-age=31536000, immutable'

/** A build tool names assets by their content: `index-BqF3x9aZ.js`. */
const isHashed = (path: string): boolean =>
  /[.-][\w-]{8,}\.\w+$/.test(path) && path.includes(`${sep}assets${sep}`)

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

/** The smallest of the forms that were made at the build and that the browser takes. */
const smallest = (req: Request, path: string): Served => {
  const takes = req.acceptsEncodings()
  if (takes.includes('br') && isFile(`${path}.br`)) return { path: `${path}.br`, encoding: 'br' }
  if (takes.includes('gzip') && isFile(`${path}.gz`)) return { path: `${path}.gz`, encoding: 'gzip' }
  return { path, encoding: undefined }
}

const inside = (folder: string, urlPath: string): string | undefined => {
  try {
    const path = normalize(join(folder, decodeURIComponent(urlPath)))
    return path.startsWith(folder + sep) && isFile(path) ? path : undefined
  } catch {
    return undefined
  }
}

const sendFile = (req: Request, res: Response, path: string): void => {
  const { path: served, encoding } = smallest(req, path)
  res.type(extname(path))
  res.set('Cache-Control', isHashed(path) ? forever : 'no-cache')
  res.vary('Accept-Encoding')
  if (encoding !== undefined) res.set('Content-Encoding', encoding)
  res.sendFile(served, { cacheControl: false, dotfiles: 'deny' })
}

/** The page itself is never kept, so that a new release is seen at once; its styles carry this answer's nonce. */
const sendIndex = (res: Response, index: string): void => {
  const nonce = randomBytes(18).toString('base64url')
  const page = readFileSync(index, 'utf8')
  res.set('Content-Security-Policy', withNonce(page.includes(noncePlaceholder) ? nonce : undefined))
  res.set('Cache-Control', 'no-cache').type('html').send(page.replaceAll(noncePlaceholder, nonce))
}

const isPage = (req: Request): boolean => extname(req.path) === '' || req.path === '/index.html'

/** Serves the console: hashed assets for ever, and its one page for every address that the console routes itself. */
export const consoleFiles = (folder: string | undefined) => {
  const root = folder === undefined ? undefined : normalize(folder).replace(/[/\\]$/, '')
  return (req: Request, res: Response, next: NextFunction): void => {
    factsOf(res).route = 'console'
    if (root === undefined || !isFile(join(root, 'index.html'))) throw new HttpRefusal('NO_SUCH_ROUTE')
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      next(new HttpRefusal('METHOD_NOT_ALLOWED', { Allow: 'GET, HEAD' }))
      return
    }
    const file = isPage(req) ? undefined : inside(root, req.path)
    if (file !== undefined) sendFile(req, res, file)
    else if (isPage(req)) sendIndex(res, join(root, 'index.html'))
    else throw new HttpRefusal('NO_SUCH_ROUTE')
  }
}
