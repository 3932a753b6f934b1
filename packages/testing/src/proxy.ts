import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A door before a server that a test can slam. */
export interface Proxy {
  readonly url: string
  readonly cut: () => void
  readonly away: () => void
  readonly deafen: () => void
  readonly back: () => void
  readonly close: () => Promise<void>
}

/** Use to make a connection break, stay away or fall silent without touching the server itself. */
export const proxyTo = async (target: string): Promise<Proxy> => {
  const to = new URL(target)
  const pairs = new Map<Socket, Socket>()
  let [open, deaf] = [true, false]

  const cut = (): void => {
    for (const [near, far] of pairs) {
      near.destroy()
      far.destroy()
    }
  }

  const server = createServer((near) => {
    if (!open) {
      near.destroy()
      return
    }
    const far = connect({ host: to.hostname, port: Number(to.port), noDelay: true })
    near.setNoDelay(true)
    pairs.set(near, far)
    near.on('data', (bytes) => far.write(bytes))
    far.on('data', (bytes) => {
      if (!deaf) near.write(bytes)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => undefined)
      one.on('close', () => {
        pairs.delete(near)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(target)
  through.hostname = '127.0.0.1'
  through.port = String((server.address() as AddressInfo).port)

  return {
    url: through.href,
    cut,
    away: () => {
      open = false
      cut()
    },
    deafen: () => {
      deaf = true
    },
    back: () => {
      // What was said meanwhile is lost, so a connection that missed it cannot go on.
      if (deaf) cut()
      open = true
      deaf = false
    },
    close: async () => {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
