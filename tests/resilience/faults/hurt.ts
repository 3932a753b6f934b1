import { setTimeout as pause } from 'node:timers/promises'
import type { Progress } from '../drive/drive.ts'
import type { Part } from '../town/part.ts'
import type { Town } from '../town/town.ts'
import { named, type Fault } from './plan.ts'

/** What a fault did, for the figures. */
export interface Hurt {
  readonly fault: Fault
  /** Milliseconds until a request that was sent after it was acknowledged. */
  readonly recovery: number
}

const hurtLink = async ({ proxies }: Town, fault: Extract<Fault, { link: unknown }>): Promise<void> =>
  fault.kind === 'cut' ? proxies?.cut(fault.link) : proxies?.silence(fault.link, fault.away)

const partNamed = ({ services, servers }: Town, name: string): Part => {
  const found = [...services, ...Object.values(servers.parts)].find((part) => part.name === name)
  if (found === undefined) throw new Error(`nothing is called ${name}`)
  return found
}

const servers: ReadonlySet<string> = new Set(['mongodb', 'rabbitmq', 'redis'])

const roll = async (town: Town, service: string): Promise<void> => {
  for (const part of town.services.filter((one) => one.service === service)) {
    await part.stop()
    await part.start()
  }
}

const deleteQueue = async ({ servers }: Town, queue: string): Promise<void> => {
  const { username, password, origin } = new URL(servers.urls().AMQP_MANAGEMENT_URL)
  const login = Buffer.from(`${username}:${password}`).toString('base64')
  const address = `${origin}/api/queues/%2F/${encodeURIComponent(queue)}`
  const answer = await fetch(address, { method: 'DELETE', headers: { authorization: `Basic ${login}` } })
  if (!answer.ok) throw new Error(`the broker answers ${answer.status} to the deletion of ${queue}`)
}

/** Hurts, and lets it come back; resolves when what was hurt answers again. */
const hurt = async (town: Town, fault: Fault): Promise<void> => {
  if (fault.kind === 'roll') return roll(town, fault.service)
  if (fault.kind === 'delete queue') return deleteQueue(town, fault.queue)
  if ('link' in fault) return hurtLink(town, fault)
  const part = partNamed(town, fault.part)
  if (fault.kind === 'freeze') {
    part.freeze()
    await pause(fault.away)
    part.thaw()
    return
  }
  await part.kill()
  await pause(fault.away)
  await part.start()
}

const recoveryFrom = async (progress: Progress, since: number): Promise<number> => {
  while (progress.lastHeardFrom < since && !progress.over) await pause(20)
  return performance.now() - since
}

export interface Hurting {
  readonly town: Town
  readonly faults: readonly Fault[]
  readonly progress: Progress
  readonly lifecycles: number
  readonly say: (line: string) => void
}

/** What a fault needs for itself: no part is hurt twice at a time, nor two servers. */
const placeOf = (fault: Fault): string => {
  if (fault.kind === 'roll') return fault.service
  if ('link' in fault) return 'servers'
  if (fault.kind === 'delete queue') return fault.queue
  return servers.has(fault.part) ? 'servers' : fault.part.replace(/-\d+$/, '')
}

/** Faults spread over the work, several at a time; what the work did not last for comes at its end. */
export const hurtAll = async ({
  town,
  faults,
  progress,
  lifecycles,
  say,
}: Hurting): Promise<readonly Hurt[]> => {
  const busy = new Map<string, Promise<void>>()
  const done: Hurt[] = []
  const one = async (fault: Fault, index: number): Promise<void> => {
    const since = performance.now()
    const recovering = recoveryFrom(progress, since)
    await hurt(town, fault)
    const took = `${((performance.now() - since) / 1000).toFixed(1)} s`
    done.push({ fault, recovery: await recovering })
    say(`${index + 1}/${faults.length} ${named(fault)} (${took}), ${progress.done} done`)
  }
  for (const [index, fault] of faults.entries()) {
    const turn = (lifecycles * (index + 0.5)) / (faults.length + 1)
    while (progress.done < turn && !progress.over) await pause(50)
    await busy.get(placeOf(fault))
    busy.set(placeOf(fault), one(fault, index))
  }
  await Promise.all(busy.values())
  return done
}
