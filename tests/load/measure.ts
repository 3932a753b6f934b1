import { listenFor } from './arrivals.ts'
import { valueOf, type Metrics, type RunScript, type Script } from './k6.ts'
import type { Options } from './options.ts'
import { openPeer } from './peer/peer.ts'
import { megabytesOf, milliseconds, percentile, processorTimeDuring, type Row } from './report.ts'
import type { LoadedTown } from './town.ts'

export interface Opened {
  readonly loaded: LoadedTown
  readonly script: RunScript
  readonly options: Options
  readonly say: (line: string) => void
}

const peerPort = 21_990

const whole = (value: number): string => Math.round(value).toLocaleString('en')

const lifecycleRate = (metrics: Metrics, seconds: number): number =>
  valueOf(metrics, 'lifecycle', 'count') / seconds

const failedOf = (metrics: Metrics): number => valueOf(metrics, 'checks', 'fails')

type Told = Readonly<Record<string, string>>

/**
 * Runs a script unmeasured for a quarter of its time, and answers how to measure it: what a fresh process learns in its
 * first seconds is not what a town lives with.
 */
const warmed = async (
  { script, options: { seconds } }: Opened,
  name: Script['name'],
  told: () => Promise<Told>,
): Promise<() => Promise<Metrics>> => {
  const run = async (SECONDS: number) =>
    script({ name, told: { ...(await told()), SECONDS: String(SECONDS) } })
  await run(Math.ceil(seconds / 4))
  return () => run(seconds)
}

const toldUsers =
  ({ options }: Opened, town: () => Promise<string>) =>
  async (): Promise<Told> => ({ TOWN: await town(), USERS: String(options.users) })

/** Whole lifecycles, as many as go, and what they were for the users. */
const lifecyclesOf = async (
  opened: Opened,
): Promise<{ readonly rate: number; readonly metrics: Metrics }> => {
  const { loaded, options, say } = opened
  const measured = await warmed(opened, 'lifecycles', toldUsers(opened, loaded.told))
  const spent = processorTimeDuring(loaded.processes())
  const metrics = await measured()
  const count = valueOf(metrics, 'lifecycle', 'count')
  for (const { name, milliseconds: took } of spent())
    say(`  ${name.padEnd(20)} ${(took / count).toFixed(1)} ms of the processor a lifecycle`)
  return { rate: lifecycleRate(metrics, options.seconds), metrics }
}

export const measureLifecycles = async (opened: Opened): Promise<readonly Row[]> => {
  const { rate, metrics } = await lifecyclesOf(opened)
  return [
    ['whole lifecycles', `${rate.toFixed(1)}/s`, '≥ 40/s'],
    ['a call of them, p95', milliseconds(valueOf(metrics, 'http_req_duration', 'p(95)')), '< 200 ms'],
    ['calls that failed', whole(failedOf(metrics)), '0'],
    ['memory under load (PSS)', `${whole(megabytesOf(opened.loaded.processes()))} MB`, '≤ 1,536 MB'],
  ]
}

export const measurePeer = async (opened: Opened): Promise<readonly Row[]> => {
  const { loaded, options } = opened
  const peer = await openPeer(loaded.town.servers.urls().MONGODB_URL, peerPort)
  try {
    const told = async () =>
      JSON.stringify({ ...(JSON.parse(await loaded.told()) as object), baseUrl: peer.baseUrl })
    const users = toldUsers(opened, told)
    const measured = await warmed(opened, 'lifecycles', async () => ({ ...(await users()), SAID_TO: 'peer' }))
    const metrics = await measured()
    return [
      [
        'the same writes, bare express + mongoose',
        `${lifecycleRate(metrics, options.seconds).toFixed(1)}/s`,
        '',
      ],
      ['a call of them, p95', milliseconds(valueOf(metrics, 'http_req_duration', 'p(95)')), ''],
    ]
  } finally {
    await peer.close()
  }
}

const latenessRow = (name: string, lags: readonly number[], promised: string): Row => [
  name,
  `p50 ${milliseconds(percentile(lags, 50))}, p99 ${milliseconds(percentile(lags, 99))} of ${whole(lags.length)}`,
  promised,
]

export const measureMixed = async (opened: Opened): Promise<readonly Row[]> => {
  const { loaded, options } = opened
  const { town, administrator, casts } = loaded
  const readers = await Promise.all(casts.map(({ worker }) => worker.token()))
  const measured = await warmed(opened, 'mixed', async () => ({
    TOWN: await loaded.told(),
    RATE: String(options.rate),
  }))
  const stop = await listenFor({
    ...{ baseUrl: town.baseUrl, urls: town.servers.urls(), watcher: await administrator.token(), readers },
  })
  const metrics = await measured()
  const late = await stop()
  return [
    [
      'mixed looks and steps (80/20)',
      `${valueOf(metrics, 'http_reqs', 'rate').toFixed(1)}/s`,
      `≥ ${options.rate}/s`,
    ],
    ['a call of them, p95', milliseconds(valueOf(metrics, 'http_req_duration', 'p(95)')), '< 150 ms'],
    ['calls that failed', whole(failedOf(metrics)), '0'],
    latenessRow('fact → another system’s queue', late.subscriber, 'p99 < 100 ms'),
    latenessRow('fact → an open console', late.console, 'p99 < 250 ms'),
    latenessRow('fact → a message of it in an open inbox', late.inbox, 'p99 < 250 ms'),
  ]
}

const spikeRow = (metrics: Metrics, kind: string): Row => {
  const [served, waiting, failed] = ['served', 'told_to_wait', 'failed'].map((one) =>
    valueOf(metrics, `${kind}_${one}`, 'count'),
  ) as [number, number, number]
  const bare = valueOf(metrics, `${kind}_without_retry_after`, 'count')
  const share = (100 * served) / Math.max(served + waiting + failed + bare, 1)
  return [
    `spike: ${kind}`,
    `${share.toFixed(0)} % served, ${whole(waiting)} told to wait, ${whole(failed + bare)} failed`,
    kind === 'field' ? 'most of all' : '0 failed',
  ]
}

export const measureSpike = async ({ loaded, script, options }: Opened): Promise<readonly Row[]> => {
  const metrics = await script({
    name: 'spike',
    told: { TOWN: await loaded.told(), RATE: String(options.rate) },
  })
  return [
    ...['field', 'desk', 'dashboard'].map((kind) => spikeRow(metrics, kind)),
    ['calm again after', `${valueOf(metrics, 'second_of_last_trouble', 'max').toFixed(1)} s`, '< 10 s'],
  ]
}
