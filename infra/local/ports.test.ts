import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { accepts, drawnPorts, freePorts, isFree, listenerOn, listensOn, requireFree } from './ports.ts'

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

  it('refuses with one message that names the port, who wanted it and who has it', async () => {
    const refused = requireFree([{ port, wantedBy: 'the gateway' }], 'Choose another.')
    await expect(refused).rejects.toThrow(`${String(port)} (for the gateway) is held by`)
    await expect(refused).rejects.toThrow('Choose another.')
  })
})

/** From where on Linux gives a port to the near end of a connection. */
const firstOfConnections = (): number =>
  Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s+/)[0])

describe('ports that are drawn', () => {
  it('are different', async () => {
    expect(new Set(await freePorts(12)).size).toBe(12)
  })

  it('are none that a connection may be given before somebody listens there', async () => {
    for (const port of await freePorts(12)) expect(port).toBeLessThan(firstOfConnections())
  })

  it('are above the last that a client refuses to call, whoever listens there', async () => {
    const lastRefused = 10_080
    const call = fetch(`http://127.0.0.1:${String(lastRefused)}`)
    await expect(call).rejects.toMatchObject({ cause: { message: 'bad port' } })
    expect(drawnPorts.first).toBeGreaterThan(lastRefused)
  })

  it('are none that somebody listens on', async () => {
    const held = await freePorts(40)
    const servers = held.map((port) => createServer().listen(port, '127.0.0.1'))
    const drawn = await freePorts(20)
    for (const server of servers) server.close()
    expect(drawn.filter((port) => held.includes(port))).toEqual([])
  })

  it('are never fewer than were asked for', async () => {
    await expect(freePorts(1_000)).rejects.toThrow('fewer than 1000 ports')
  })
})
