import {
  connect as connectSession,
  constants,
  type ClientHttp2Session,
  type ClientHttp2Stream,
} from 'node:http2'
import { connect, type Socket } from 'node:net'

/** What became of a call: gRPC's own status, or how it ended without one. */
export type Ending = number | 'no status' | 'broken' | 'no answer'

export type Headers = Readonly<Record<string, string>>

/** Longer than any call may take: whoever names no deadline is given ten seconds. */
const longest = 15_000

const { HTTP2_HEADER_PATH: path, HTTP2_HEADER_METHOD: method } = constants

/** A message as gRPC frames it, or as something that only looks so. */
export const framed = (message: Buffer, { flag = 0, claims = message.length } = {}): Buffer => {
  const head = Buffer.alloc(5)
  head.writeUInt8(flag, 0)
  head.writeUInt32BE(claims, 1)
  return Buffer.concat([head, message])
}

/** Headers of a call as any client sends them. */
export const headersFor = (rpc: string, token?: string): Headers => ({
  [method]: 'POST',
  [path]: rpc,
  'content-type': 'application/grpc',
  te: 'trailers',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
})

const endingOf = (stream: ClientHttp2Stream, patience: number): Promise<Ending> =>
  new Promise((resolve) => {
    let status: Ending = 'no status'
    const note = (given: Readonly<Record<string, unknown>>): void => {
      if (given['grpc-status'] !== undefined) status = Number(given['grpc-status'])
    }
    stream.on('response', note).on('trailers', note)
    // How a call broke is told when it closes.
    stream.on('error', () => undefined).resume()
    stream.setTimeout(patience, () => {
      resolve('no answer')
      stream.destroy()
    })
    stream.on('close', () => {
      resolve(status === 'no status' && stream.rstCode !== 0 ? 'broken' : status)
    })
  })

/** A line to a service that speaks HTTP/2 and does not care what it carries. */
export interface Line {
  readonly ask: (headers: Headers, ...pieces: readonly Buffer[]) => Promise<Ending>
  /** Begins a call and never ends it. */
  readonly hold: (headers: Headers, piece: Buffer) => void
  readonly close: () => void
}

/** Use for calls that no client would make; what the service hangs up on is dialled again. */
export const lineTo = (address: string, patience = longest): Line => {
  let session: ClientHttp2Session | undefined
  const open = (): ClientHttp2Session => {
    if (session !== undefined && !session.closed && !session.destroyed) return session
    session = connectSession(`http://${address}`)
    session.on('error', () => undefined)
    return session
  }
  return {
    ask: (headers, ...pieces) => {
      const stream = open().request(headers)
      const ending = endingOf(stream, patience)
      for (const piece of pieces) stream.write(piece)
      stream.end()
      return ending
    },
    hold: (headers, piece) => {
      const stream = open().request(headers)
      stream.on('error', () => undefined).resume()
      stream.write(piece)
    },
    close: () => session?.destroy(),
  }
}

/** Sends bytes past every protocol; being cut off is the answer that is hoped for. */
export const throwAt = (address: string, bytes: Buffer): Promise<Socket> =>
  new Promise((resolve) => {
    const [host = '', port = ''] = address.split(':')
    const socket = connect(Number(port), host, () => socket.write(bytes, () => resolve(socket)))
    socket.on('error', () => resolve(socket)).resume()
  })
