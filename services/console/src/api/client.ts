import createClient from 'openapi-fetch'
import type { paths } from './gen/schema.ts'
import { parseProblem, problemError } from './problem.ts'

/** Where calls take the token from, and whom they tell when it is no longer good. */
export interface Credentials {
  readonly token: () => Promise<string | undefined>
  readonly renew: () => Promise<string | undefined>
  readonly language: () => string
}

let credentials: Credentials = {
  token: () => Promise.resolve(undefined),
  renew: () => Promise.resolve(undefined),
  language: () => 'zh-CN',
}

/** Called once at start, before the first call. */
export const setCredentials = (given: Credentials): void => {
  credentials = given
}

const withHeaders = (request: Request, token: string | undefined): Request => {
  const copy = new Request(request)
  copy.headers.set('accept-language', credentials.language())
  if (token !== undefined) copy.headers.set('authorization', `Bearer ${token}`)
  return copy
}

// A token that was ended elsewhere is renewed once; the request is safe to repeat because it carries its key.
const signedFetch = async (request: Request): Promise<Response> => {
  const again = request.clone()
  const answer = await fetch(withHeaders(request, await credentials.token()))
  if (answer.status !== 401) return answer
  const renewed = await credentials.renew()
  return renewed === undefined ? answer : fetch(withHeaders(again, renewed))
}

/** For what `fetch` cannot do: the headers of a call of our own, with a token that was renewed where one was refused. */
export const signedHeaders = async (token?: 'renewed'): Promise<Readonly<Record<string, string>>> => {
  const held = await (token === 'renewed' ? credentials.renew() : credentials.token())
  return {
    'accept-language': credentials.language(),
    ...(held === undefined ? {} : { authorization: `Bearer ${held}` }),
  }
}

/** A file from the town, which needs the token and so no address of its own can show; with a key where it is a command. */
export const blobOf = async (path: string, key?: string): Promise<Blob> => {
  const headers = { ...commandHeaders(key ?? ''), 'content-type': 'application/json' }
  const command = key === undefined ? {} : { method: 'POST', body: '{}', headers }
  const answer = await signedFetch(new Request(`${location.origin}${path}`, command))
  if (answer.ok) return answer.blob()
  throw problemError(parseProblem(answer.status, await answer.json().catch(() => undefined)))
}

/** The generated client of the gateway; every page speaks through it and nothing else. */
export const api = createClient<paths>({
  baseUrl: 'location' in globalThis ? location.origin : '',
  fetch: signedFetch,
})

interface Answer<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}

/** The data of an answer, or the problem as a rejection. */
export const dataOf = async <T>(call: Promise<Answer<T>>): Promise<T> => {
  const { data, error, response } = await call
  if (response.ok && data !== undefined) return data
  throw problemError(parseProblem(response.status, error))
}

const tagOf = (version: number): string => `"${version}"`

/** The headers of a command: its key, and the version the person saw where the town does not demand one. */
export const commandHeaders = (key: string, version?: number): Record<string, string> => ({
  'idempotency-key': key,
  ...(version === undefined ? {} : { 'if-match': tagOf(version) }),
})

/** The version the person saw, for the parameters of a command that the town takes with one alone. */
export const seen = ({ version }: { readonly version: number }) => ({
  header: { 'If-Match': tagOf(version) },
})
