// What a good engineer writes in a morning: express and mongoose, one document a matter, no events, no journal, no
// rights, no messages, no figures. The ceiling that the engine and Node leave for the same five writes.
import { randomUUID } from 'node:crypto'
import express from 'express'
import { createConnection, Schema, type SchemaDefinition } from 'mongoose'

const [url = '', port = '0'] = process.argv.slice(2)

const durably = { w: 'majority', j: true } as const
const connection = await createConnection(url, { dbName: 'peer', writeConcern: durably }).asPromise()

const fields: Readonly<Record<string, unknown>> = {
  _id: { type: String, required: true },
  title: { type: String, required: true },
  category: { type: String, required: true },
  reporter: { type: String, required: true, index: true },
  longitude: { type: Number, required: true },
  latitude: { type: Number, required: true },
  status: { type: String, required: true },
  words: String,
  satisfaction: String,
  registeredAt: { type: Date, required: true },
  history: [{ _id: false, status: String, at: Date }],
}

const schema = new Schema(fields as SchemaDefinition, { versionKey: false })
schema.index({ status: 1, registeredAt: 1 })
const Issue = connection.model('Issue', schema)
await Issue.init()

/** Each step's verb, the status it needs and the one it leaves. */
const steps = {
  accept: ['REGISTERED', 'IN_PROGRESS'],
  resolve: ['IN_PROGRESS', 'RESOLVED'],
  verify: ['RESOLVED', 'VERIFIED'],
  giveFeedback: ['VERIFIED', 'CLOSED'],
} as const

interface Registered {
  readonly title: string
  readonly category: string
  readonly reporter: { readonly personId: string }
  readonly place: { readonly point: { readonly longitude: number; readonly latitude: number } }
}

const app = express()
app.use(express.json())

app.post('/v1/issues', async (req, res) => {
  const { title, category, reporter, place } = req.body as Registered
  const [_id, registeredAt, status] = [randomUUID(), new Date(), 'REGISTERED']
  const history = [{ status, at: registeredAt }]
  await Issue.create({
    _id,
    title,
    category,
    reporter: reporter.personId,
    ...place.point,
    status,
    registeredAt,
    history,
  })
  res.json({ receipt: { id: _id } })
})

app.post(/^\/v1\/issues\/([^:]+):(\w+)$/, async (req, res) => {
  const [id = '', verb = ''] = [req.params['0'], req.params['1']]
  const [before, after] = steps[verb as keyof typeof steps]
  const { words, satisfaction } = req.body as { readonly words?: string; readonly satisfaction?: string }
  const changed = await Issue.findOneAndUpdate(
    { _id: id, status: before },
    { $set: { status: after, words, satisfaction }, $push: { history: { status: after, at: new Date() } } },
    { omitUndefined: true },
  )
  res.status(changed === null ? 409 : 200).json({ receipt: { id } })
})

app.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
