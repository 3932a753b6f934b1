import { scopeOf } from '@fengqiao/domain-kit'
import { deciding, metaOf, opening, replicasOver } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase(true))
afterAll(() => replicas.close())

const east = scopeOf(['east'])
const noted = deciding({ type: 'Noted', words: 'a' })

/** Names of the commands that the driver sends while some work is done. */
const asked = async (
  { connection }: Awaited<ReturnType<typeof replicas.replica>>,
  work: () => Promise<unknown>,
): Promise<readonly string[]> => {
  const seen: string[] = []
  const listen = ({ commandName }: { readonly commandName: string }): void => {
    seen.push(commandName)
  }
  const client = connection.db.client
  client.on('commandStarted', listen)
  await work()
  client.off('commandStarted', listen)
  return seen
}

describe('what a commit asks of the engine', () => {
  it('is one write where the same process wrote last', async () => {
    const one = await replicas.replica()
    const commands = await asked(one, async () => {
      const { id } = await one.errands.create(metaOf(), opening())
      for (let times = 0; times < 4; times += 1)
        await one.errands.change({ scope: east, id }, metaOf(), noted)
    })
    expect(commands).toEqual(['insert', 'update', 'update', 'update', 'update'])
  })

  it('is a read and a write where another replica wrote last', async () => {
    const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
    const { id } = await one.errands.create(metaOf(), opening())
    const target = { scope: east, id }
    expect(await asked(two, () => two.errands.change(target, metaOf(), noted))).toEqual(['find', 'update'])
    // What it remembers is behind by now: the write finds out, and nothing is lost.
    const commands = await asked(one, () => one.errands.change(target, metaOf(), noted))
    expect(commands).toEqual(['update', 'find', 'update'])
    expect((await one.errands.load(east, id)).version).toBe(3)
  })

  it('is a read before anything is refused: another replica may have made it lawful', async () => {
    const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
    const { id } = await one.errands.create(metaOf(), opening())
    const target = { scope: east, id }
    await two.errands.change(target, metaOf(), deciding({ type: 'Moved', place: 'west' }))
    const moved = { scope: scopeOf(['west']), id }
    const receipt = await one.errands.change(moved, metaOf(), noted)
    expect(receipt.version).toBe(3)
    await expect(one.errands.change(target, metaOf(), noted)).rejects.toMatchObject({ reason: 'NOT_FOUND' })
  })
})
