import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { accepts, freePorts, isFree, listenerOn, listensOn, requireFree } from './ports.ts'

const listening = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => resolve(server))
  })

describe('ports', () => {
  let server: Server
  let port: number

  beforeEach(async () => {
    server = await listening()
    port = (server.address() as AddressInfo).port
  })

  afterEach(() => {
    server.close()
  })

  it('knows an occupied port from a free one', async () => {
    const [free = 0] = await freePorts(1)
    expect([await isFree(port), await isFree(free)]).toEqual([false, true])
    expect([await accepts(port), await accepts(free)]).toEqual([true, false])
  })

  it('finds who listens', () => {
    expect(listenerOn(port)).toContain(`process ${String(process.pid)}`)
  })

  it('knows whether one of several processes listens', () => {
    expect([listensOn(process.pid, port), listensOn(process.ppid, port)]).toEqual([true, false])
  })

  it('gives different free ports', async () => {
    expect(new Set(await freePorts(5)).size).toBe(5)
  })

  it('refuses with one message that names the port, who wanted it and who has it', async () => {
    const refused = requireFree([{ port, wantedBy: 'the gateway' }], 'Choose another.')
    await expect(refused).rejects.toThrow(`${String(port)} (for the gateway) is held by`)
    await expect(refused).rejects.toThrow('Choose another.')
  })
})
