import { setTimeout as pause } from 'node:timers/promises'
import type { Tally } from '../drive/door.ts'
import type { Progress } from '../drive/drive.ts'
import type { Part } from '../../support/open-town/part.ts'
import type { Town } from '../../support/open-town/town.ts'
import { named, type Fault } from './plan.ts'

/** What a fault did, for the figures. */
export interface Hurt {
  readonly fault: Fault
  /** Milliseconds until a request that was sent after it was acknowledged. */
  readonly recovery: number
  /** Tries that failed meanwhile, whatever else was hurt. */
  readonly failed: number
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

/** The management of a broker that has just come back takes a while. */
const mostTries = 60

const deleteQueue = async ({ servers }: Town, queue: string): Promise<void> => {
  const { username, password, origin } = new URL(servers.urls().AMQP_MANAGEMENT_URL)
  const login = Buffer.from(`${username}:${password}`).toString('base64')
  const address = `${origin}/api/queues/%2F/${encodeURIComponent(queue)}`
  const asked = { method: 'DELETE', headers: { authorization: `Basic ${login}` } }
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const answer = await fetch(address, asked).catch(() => undefined)
    if (answer?.ok === true) return
    await pause(500)
  }
  throw new Error(`the broker does not delete ${queue}`)
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
  readonly tally: Tally
  readonly say: (line: string) => void
}

/** What a fault needs for itself: no part is hurt twice at a time, nor two servers. */
const placeOf = (fault: Fault): string => {
  if (fault.kind === 'roll') return fault.service
  if ('link' in fault || fault.kind === 'delete queue') return 'servers'
  return servers.has(fault.part) ? 'servers' : fault.part.replace(/-\d+$/, '')
}

/** An operator restarts what is well: nothing else may be hurt meanwhile, so that what fails is the restart's fault. */
const alone = (fault: Fault): boolean => fault.kind === 'roll'

/** Tries that came to nothing since then, by what became of them. */
const failuresSince = (tally: Tally, before: Tally): readonly (readonly [string, number])[] =>
  [...tally]
    .map(([what, count]) => [what, count - (before.get(what) ?? 0)] as const)
    .filter(([what, count]) => what !== '200' && count > 0)

/** Milliseconds without a failed try after which all is well, and after which nobody waits for it any more. */
const calmFor = 2_000
const calmWithin = 30_000

/** That somebody is answered does not say that both replicas of everything are back: an operator waits for that. */
const calm = async ({ tally, progress }: Hurting): Promise<void> => {
  const from = performance.now()
  let [since, before] = [from, new Map(tally)]
  while (performance.now() - since < calmFor && performance.now() - from < calmWithin && !progress.over) {
    await pause(50)
    if (failuresSince(tally, before).length > 0) [since, before] = [performance.now(), new Map(tally)]
  }
}

const hurtOne = async (
  { town, progress, tally, faults, say }: Hurting,
  fault: Fault,
  nth: number,
): Promise<Hurt> => {
  const [since, before] = [performance.now(), new Map(tally)]
  const recovering = recoveryFrom(progress, since)
  await hurt(town, fault)
  const recovery = await recovering
  const failures = failuresSince(tally, before)
  const failed = failures.reduce((sum, [, count]) => sum + count, 0)
  const words = failures.map(([what, count]) => `, ${what}: ${count}`).join('')
  const took = `${((performance.now() - since) / 1000).toFixed(1)} s${words}`
  say(`${nth}/${faults.length} ${named(fault)} (${took}), ${progress.done} done`)
  return { fault, recovery, failed }
}

/** Faults spread over the work, several at a time; what the work did not last for comes at its end. */
export const hurtAll = async (hurting: Hurting): Promise<readonly Hurt[]> => {
  const { faults, progress, lifecycles } = hurting
  const busy = new Map<string, Promise<unknown>>()
  const done: Hurt[] = []
  for (const [index, fault] of faults.entries()) {
    const turn = (lifecycles * (index + 0.5)) / (faults.length + 1)
    while (progress.done < turn && !progress.over) await pause(50)
    await (alone(fault) ? Promise.all(busy.values()).then(() => calm(hurting)) : busy.get(placeOf(fault)))
    const work = hurtOne(hurting, fault, index + 1).then((one) => done.push(one))
    // What fails here is told below, once everything else has come back.
    work.catch(() => undefined)
    busy.set(placeOf(fault), work)
    if (alone(fault)) await work
  }
  await Promise.all(busy.values())
  return done
}
