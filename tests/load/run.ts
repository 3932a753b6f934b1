import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { apiOf, middleOf, signIn, type Account, type Point } from '@fengqiao/town'

interface Grid {
  readonly gridCode: string
  readonly boundary: { readonly ring: readonly Point[] }
  readonly assignments: readonly { readonly personId: string; readonly primary: boolean }[]
}

const [demo = '.local/demo.json', baseUrl = 'http://localhost:8080'] = process.argv.slice(2)
const { accounts } = JSON.parse(readFileSync(demo, 'utf8')) as { readonly accounts: readonly Account[] }

const enter = async (username: string): Promise<string> => {
  const account = accounts.find((one) => one.username === username)
  if (!account) throw new Error(`${demo} has no account ${username}: start the town with its seed first`)
  return (await signIn({ baseUrl, username, password: account.password })).accessToken
}

const who = { clerk: 'clerk1', worker: 'worker1', manager: 'manager1', resident: 'resident1' }
const tokens = Object.fromEntries(
  await Promise.all(Object.entries(who).map(async ([name, username]) => [name, await enter(username)])),
) as Record<keyof typeof who, string>

const asked = (token: string) => apiOf({ baseUrl, token: () => token })
const worker = await asked(tokens.worker).get<{ readonly personId: string }>('/v1/me')
const resident = await asked(tokens.resident).get<{ readonly personId: string }>('/v1/me')
const { grids } = await asked(tokens.worker).get<{ readonly grids: readonly Grid[] }>('/v1/grids')
const own = grids.find(({ assignments }) =>
  assignments.some(({ personId, primary }) => primary && personId === worker.personId),
)
if (!own) throw new Error('worker1 answers for no grid')

const town = { baseUrl, tokens, residentId: resident.personId, point: middleOf(own.boundary.ring) }
const script = new URL('./thread.k6.js', import.meta.url).pathname
const k6 = spawn('k6', ['run', '--quiet', '--summary-trend-stats', 'med,p(95),max', script], {
  env: { ...process.env, TOWN: JSON.stringify(town) },
  stdio: 'inherit',
})
k6.on('error', () => {
  process.stderr.write('k6 is not on PATH: go install go.k6.io/k6@latest\n')
  process.exitCode = 1
})
k6.on('exit', (code) => {
  process.exitCode = code ?? 1
})
