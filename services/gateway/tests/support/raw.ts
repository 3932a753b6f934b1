import { connect, type Socket } from 'node:net'
import { eventually } from '@fengqiao/testing'

/** A caller that writes its own HTTP, so that it may lie. */
export interface RawCaller {
  readonly socket: Socket
  readonly write: (bytes: string | Uint8Array) => void
  /** The first line of the answer, once it is there. */
  readonly status: () => Promise<string>
  readonly text: () => string
  /** Whether the door closed the connection. */
  readonly isClosed: () => boolean
}

/** Use to send what no client library would. */
export const rawCaller = (url: string): RawCaller => {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  let text = ''
  let closed = false
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  socket.on('close', () => (closed = true))
  socket.on('error', () => undefined)
  return {
    socket,
    write: (bytes) => void socket.write(bytes),
    status: () => eventually(() => (text.includes('\r\n') ? text.slice(0, text.indexOf('\r\n')) : undefined)),
    text: () => text,
    isClosed: () => closed,
  }
}

/** The lines before a body. */
export const headOf = (path: string, headers: Readonly<Record<string, string>>): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: door',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n')
