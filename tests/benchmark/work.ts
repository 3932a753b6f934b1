import { processorTimeOf } from '@fengqiao/infra/local/process-trees'

/** What a piece of work came to. */
export interface Worked<T> {
  readonly answer: T
  readonly seconds: number
  /** In words: by the clock, and by the processor. */
  readonly took: string
}

/** Of this process and of the servers it started: all that is below it. Those of the environment are not counted. */
const spent = () => {
  const [all] = processorTimeOf([{ name: 'all', pid: process.pid, began: '' }])
  const { user, system } = process.cpuUsage()
  const own = (user + system) / 1e6
  return { own, servers: (all?.milliseconds ?? 0) / 1e3 - own }
}

/** Does it, and counts the time of the processor: that says more than the clock where others work on the machine. */
export const work = async <T>(piece: () => Promise<T>): Promise<Worked<T>> => {
  const [began, before] = [performance.now(), spent()]
  const answer = await piece()
  const [seconds, after] = [(performance.now() - began) / 1e3, spent()]
  const [own, servers] = [after.own - before.own, after.servers - before.servers]
  const took = `${seconds.toFixed(1)} s (processor: services ${own.toFixed(1)} s, servers ${servers.toFixed(1)} s)`
  return { answer, seconds, took }
}
