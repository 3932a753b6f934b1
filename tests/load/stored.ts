import { randomUUID } from 'node:crypto'
import { keptSecrets } from '@fengqiao/infra/local/secrets'
import { sealer, type Sealer } from '@fengqiao/personal-data'
import { eventually } from '@fengqiao/testing'
import { apiOf } from '@fengqiao/town'
import { MongoClient, type Document } from 'mongodb'
import { registerIssue } from '../support/matters.ts'
import { processesAtRest } from './report.ts'
import { shiftedBy } from './shifted.ts'
import type { LoadedTown } from './town.ts'

type Kept = Document & { readonly _id: string }

/** What is kept of one matter: its document, its row of figures and the messages about it. */
interface Traces {
  readonly issue: Kept
  readonly row: Kept
  readonly messages: readonly Kept[]
}

const day = 86_400_000
const atOnce = 500
/** As many matters as the report of the town has in a year: more of them are more years. */
export const aYear = 15_000
/** As the report of the town has it: of 14,759 matters 14,301 were concluded. */
const concludedShare = 14_301 / 14_759

const collectionsAt = (engine: MongoClient) => {
  const of = (database: string, name: string) => engine.db(database).collection<Kept>(name)
  return {
    issues: of('grid_management', 'issues'),
    rows: of('analytics', 'rows_first'),
    messages: of('notifications', 'messages'),
  }
}

type Collections = ReturnType<typeof collectionsAt>

const tracesOf = async ({ issues, rows, messages }: Collections, id: string): Promise<Traces> => {
  await eventually(async () => (await rows.countDocuments({ _id: id })) > 0)
  const [issue, row] = await Promise.all([issues.findOne({ _id: id }), rows.findOne({ _id: id })])
  if (issue === null || row === null) throw new Error(`of matter ${id} not everything is kept`)
  return { issue, row, messages: await messages.find({ 'state.issueId': id }).toArray() }
}

/** Messages that ended by now are gone, as in the service itself. */
const isKept =
  (ago: number) =>
  ({ ends_at: end }: Kept): boolean =>
    end instanceof Date && end.getTime() - ago * day > Date.now()

/** The same matter under another id and number, some days earlier, with words of its own. */
const copyOf = (
  of: Traces,
  { id, number, title, ago }: { id: string; number: string; title: string; ago: number },
) => {
  const earlier = shiftedBy(-ago * day)
  const [issue, row] = [earlier(of.issue), earlier(of.row)]
  return {
    issue: { ...issue, _id: id, state: { ...(issue['state'] as object), number, title } },
    row: { ...row, _id: id },
    messages: of.messages.filter(isKept(ago)).map((message) => {
      const copy = earlier(message)
      const state = copy['state'] as { readonly subject: object }
      const subject = { ...state.subject, id, number }
      return { ...copy, _id: `${randomUUID()}.${message._id}`, state: { ...state, issueId: id, subject } }
    }),
  }
}

const sealerOf = ({ town }: LoadedTown, engine: MongoClient): Sealer =>
  sealer({
    db: engine.db('grid_management'),
    masterKeys: [
      Buffer.from(keptSecrets(town.folders.secretsFile).masterKeys['grid-management'] ?? '', 'base64'),
    ],
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  })

const titlesFor = async (seal: Sealer, ids: readonly string[]): Promise<readonly string[]> => {
  await seal.make(ids)
  return Promise.all(ids.map(async (id) => (await seal.seal(id, ['楼道照明灯不亮']))[0] ?? ''))
}

interface Filling {
  /** A matter that went the whole way, and one that is still open. */
  readonly concluded: string
  readonly open: string
  readonly count: number
}

/**
 * Stores copies of two matters over the years it takes a town to have so many, as many open as the town's report has:
 * everything that queries, lists, figures and inboxes walk. They have no journal of their own: nothing reads a journal
 * by its size.
 */
const fill = async (
  loaded: LoadedTown,
  { concluded, open, count }: Filling,
  say: (line: string) => void,
): Promise<void> => {
  const engine = await new MongoClient(loaded.town.servers.urls().MONGODB_URL).connect()
  try {
    const kept = collectionsAt(engine)
    const [whole, half] = [await tracesOf(kept, concluded), await tracesOf(kept, open)]
    const seal = sealerOf(loaded, engine)
    const days = 365 * Math.ceil(count / aYear)
    for (let start = 0; start < count; start += atOnce) {
      const ids = Array.from({ length: Math.min(atOnce, count - start) }, () => randomUUID())
      const titles = await titlesFor(seal, ids)
      const copies = ids.map((id, index) => {
        const at = start + index
        const of = at % 1_000 < concludedShare * 1_000 ? whole : half
        const number = `20250101-${String(at + 1).padStart(6, '0')}`
        return copyOf(of, { id, number, title: titles[index] ?? '', ago: 1 + (at % days) })
      })
      await kept.issues.insertMany(
        copies.map(({ issue }) => issue),
        { ordered: false },
      )
      await kept.rows.insertMany(
        copies.map(({ row }) => row),
        { ordered: false },
      )
      const messages = copies.flatMap((copy) => copy.messages)
      if (messages.length > 0) await kept.messages.insertMany(messages, { ordered: false })
      if ((start / atOnce) % 20 === 19) say(`${start + ids.length} of ${count} matters are stored`)
    }
  } finally {
    await engine.close()
  }
}

/** Two matters, one that went the whole way and one that is open, are what stored ones are copies of. */
export const fillTown = async (
  loaded: LoadedTown,
  count: number,
  say: (line: string) => void,
): Promise<void> => {
  const [cast] = loaded.casts
  if (cast === undefined) throw new Error('nobody works in the town')
  const as = async (who: keyof Pick<typeof cast, 'clerk' | 'worker' | 'manager'>) => {
    const token = await cast[who].token()
    return { id: cast[who].id, token, api: apiOf({ baseUrl: loaded.town.baseUrl, token: () => token }) }
  }
  const [clerk, worker, manager] = [await as('clerk'), await as('worker'), await as('manager')]
  const concluded = await registerIssue(clerk, cast.gridCode)
  await worker.api.post(`/v1/issues/${concluded}:accept`, {})
  await worker.api.post(`/v1/issues/${concluded}:resolve`, { words: '已更换' })
  await manager.api.post(`/v1/issues/${concluded}:verify`, {})
  const open = await registerIssue(clerk, cast.gridCode)
  await fill(loaded, { concluded, open, count }, say)
  say(`${count} matters are stored`)
  // A town grows matter by matter: what the engine still does with a thousand at once is not what it is asked for.
  await processesAtRest(loaded.processes())
}
