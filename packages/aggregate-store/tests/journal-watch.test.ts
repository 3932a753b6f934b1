import { eventually } from '@fengqiao/testing'
import { publisher } from '../src/index.ts'
import { metaOf, opening, quiet, replicasOver } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase())
afterAll(() => replicas.close())

it('publishes at once what another replica journaled', async () => {
  const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
  let sent = 0
  const sender = publisher({
    connection: one.connection,
    source: 'errands',
    toContract: () => ({ type: 'test.Opened', data: {} }),
    publish: (messages) => Promise.resolve(void (sent += messages.length)),
    log: quiet,
    idle: 600_000,
  })
  await sender.start()
  // The stream may open a moment after the start: every write here is one more chance to be heard.
  await eventually(async () => {
    await two.errands.create(metaOf(), opening())
    await two.relay.flush()
    return sent > 0
  })
  await sender.stop()
  expect(await sender.lag()).toBe(0)
})
