import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Request, Response } from 'express'
import { sendText } from '../compression.ts'
import { factsOf } from '../facts.ts'
import { HttpRefusal } from '../problems.ts'
import type { OpenApi } from '../rest/operations.ts'

const contract = createRequire(import.meta.url)

const documentText = (name: 'openapi' | 'asyncapi'): string =>
  readFileSync(contract.resolve(`@fengqiao/contracts/${name}.json`), 'utf8')

/** Use for the published document that requests are checked by. */
export const openApi = (): OpenApi => JSON.parse(documentText('openapi')) as OpenApi

const assetsUrl = new URL('../../../assets/docs/', import.meta.url)

const assets: Readonly<Record<string, string>> = {
  'docs.css': 'text/css',
  'docs.js': 'text/javascript',
  'call.js': 'text/javascript',
  'fields.js': 'text/javascript',
  'parts.js': 'text/javascript',
  'sign-in.js': 'text/javascript',
  'words.js': 'text/javascript',
}

const asset = (name: string): string => readFileSync(fileURLToPath(new URL(name, assetsUrl)), 'utf8')

/** Serves a generated document. */
export const contractDocument = (name: 'openapi' | 'asyncapi') => {
  const text = documentText(name)
  return async (req: Request, res: Response): Promise<void> => {
    factsOf(res).route = `/${name}.json`
    await sendText(req, res.set('Cache-Control', 'no-cache').type('application/json'), text)
  }
}

/** Serves the pages on which people read and try the API; they are made in the browser from `/openapi.json`. */
export const docs = () => {
  const page = asset('index.html')
  const texts = new Map(Object.keys(assets).map((name) => [name, asset(name)]))
  return (req: Request, res: Response): void => {
    factsOf(res).route = '/docs'
    const name = req.path.slice('/docs/'.length)
    res.set('Cache-Control', 'no-cache')
    const text = texts.get(name)
    if (name === '' || name === 'callback') res.type('html').send(page)
    else if (text !== undefined) res.type(assets[name] ?? 'text/plain').send(text)
    else throw new HttpRefusal('NO_SUCH_ROUTE')
  }
}
