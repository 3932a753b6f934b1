import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { Refusal } from './progress.ts'

/** A port that something of ours will listen on. */
export interface WantedPort {
  readonly port: number
  readonly wantedBy: string
}

/** Use to ask whether a port can be listened on now. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => {
      resolve(false)
    })
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => {
        resolve(true)
      })
    })
  })

/** Use to ask whether something listens on a port; unlike `isFree` it never gets in the way of who is about to. */
export const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const answer = (yes: boolean) => (): void => {
      resolve(yes)
      socket.destroy()
    }
    socket.once('connect', answer(true)).once('error', answer(false))
  })

/**
 * Those that are drawn. Below those that stacks are opened on, and those that systems give the near end of a connection
 * (32768 and up on Linux): either may be taken between being drawn and being listened on. Above the last that clients
 * refuse to call, 10080 (WHATWG Fetch, "bad port").
 */
export const drawnPorts = { first: 10_081, last: 13_920 } as const
const slices = 48
const each = (drawnPorts.last - drawnPorts.first + 1) / slices

/**
 * Use where an address must be known before its server starts: that many different ports, free a moment ago. Processes
 * that were started one after the other, as those of a test run, draw from different ones.
 */
export const freePorts = async (count: number): Promise<readonly number[]> => {
  const first = drawnPorts.first + (process.pid % slices) * each
  const found: number[] = []
  for (let step = randomInt(each), tried = 0; found.length < count; step += 1, tried += 1) {
    if (tried === each) throw new Error(`fewer than ${String(count)} ports from ${String(first)} on are free`)
    const port = first + (step % each)
    if (await isFree(port)) found.push(port)
  }
  return found
}

const listening = '0A'

const socketInodes = (table: string, port: number): string[] => {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[1]?.endsWith(`:${wanted}`) === true && cells[3] === listening)
    .flatMap((cells) => cells[9] ?? [])
}

const attempt = <T>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch {
    return otherwise
  }
}

const holds = (pid: string, sockets: ReadonlySet<string>): boolean => {
  const folder = `/proc/${pid}/fd`
  const files = attempt(() => readdirSync(folder), [])
  return files.some((file) => sockets.has(attempt(() => readlinkSync(`${folder}/${file}`), '')))
}

/** Sockets that listen on a port, where the system lets us see them. */
const socketsOn = (port: number): ReadonlySet<string> | undefined => {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map((file) =>
    attempt(() => readFileSync(file, 'utf8'), ''),
  )
  if (tables.every((table) => table === '')) return undefined
  return new Set(tables.flatMap((table) => socketInodes(table, port)).map((inode) => `socket:[${inode}]`))
}

/** Use where several processes share a port: whether this one listens there, as far as the system tells. */
export const listensOn = (pid: number, port: number): boolean => {
  const sockets = socketsOn(port)
  return sockets === undefined || holds(String(pid), sockets)
}

/** Name and process id of who listens on a port, where the system lets us see it. */
export const listenerOn = (port: number): string | undefined => {
  const sockets = socketsOn(port) ?? new Set<string>()
  const pids = attempt(() => readdirSync('/proc'), []).filter((name) => /^\d+$/.test(name))
  const pid = pids.find((candidate) => holds(candidate, sockets))
  if (pid === undefined) return undefined
  return `${attempt(() => readFileSync(`/proc/${pid}/comm`, 'utf8'), 'process').trim()}, process ${pid}`
}

/** Refuses with one message that names every occupied port, who wanted it and who has it. */
export const requireFree = async (wanted: readonly WantedPort[], advice: string): Promise<void> => {
  const free = await Promise.all(wanted.map(({ port }) => isFree(port)))
  const occupied = wanted.filter((_, index) => free[index] === false)
  if (occupied.length === 0) return
  const lines = occupied.map(({ port, wantedBy }) => {
    const holder = listenerOn(port)
    return `  ${String(port)} (for ${wantedBy})${holder === undefined ? '' : ` is held by ${holder}`}`
  })
  throw new Refusal(`These ports are occupied:\n${lines.join('\n')}\n${advice}`)
}
