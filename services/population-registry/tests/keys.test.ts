import { randomBytes } from 'node:crypto'
import { connectStore } from '@fengqiao/aggregate-store'
import { LookPurpose } from '@fengqiao/contracts/population-registry/v1'
import { eventually, testServers } from '@fengqiao/testing'
import type { Config } from '../src/config.ts'
import { aNumber, aPerson, quiet, refusal, settle, startTown, type Town } from './town.ts'

type Replica = Awaited<ReturnType<Town['replica']>>

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

/** Which master keys wrap anything. */
const wrapping = async (): Promise<readonly string[]> => {
  const { connection, close } = await connectStore({
    ...{ url: testServers().mongodbUrl, database: town.database, log: quiet },
  })
  const ids = await connection.collection('data_keys').distinct('key_id')
  await close()
  return ids.filter((id): id is string => typeof id === 'string')
}

const found = async ({ residents }: Replica, idNumber: string): Promise<string> => {
  const answer = await residents.lookUpResident({ idNumber, phone: '' }, await town.as('manager'))
  return answer.residents.map(({ residentId }) => residentId).join()
}

/** Residents as they come, looked up and shown in clear all along, at whichever replica serves now. */
const traffic = (serving: () => Replica) => {
  const wrong: string[] = []
  const entered: { readonly residentId: string; readonly idNumber: string }[] = []
  let over = false
  let done = 0
  const turn = async (): Promise<void> => {
    const { residents } = serving()
    const idNumber = aNumber()
    const { id } = await residents.registerResident(aPerson({ idNumber }), await town.as('manager'))
    entered.push({ residentId: id, idNumber })
    const earlier = entered[Math.floor(entered.length / 2)] ?? { residentId: id, idNumber }
    if ((await found(serving(), earlier.idNumber)) !== earlier.residentId)
      wrong.push('somebody who was entered was not found')
    const asked = {
      residentId: earlier.residentId,
      purpose: LookPurpose.HOME_VISIT,
      words: '入户核对登记信息',
    }
    const { resident } = await serving().residents.revealResident(asked, await town.as('manager'))
    if (resident?.idNumber !== earlier.idNumber) wrong.push('somebody was shown with another number')
    done += 1
  }
  const lane = async (): Promise<void> => {
    while (!over) await turn().catch((error: unknown) => wrong.push(String(error)))
  }
  const lanes = Promise.all([lane(), lane(), lane()])
  return {
    entered,
    wrong,
    /** Resolves once so many more residents came and went. */
    more: (count: number) => {
      const until = done + count
      return eventually(() => done >= until || wrong.length > 0, { within: 60_000 })
    },
    end: async () => {
      over = true
      await lanes
    },
  }
}

it('is another one, replica by replica, while people are entered, looked up and shown', async () => {
  const [old, fresh] = [town.masterKey, randomBytes(32)]
  let serving: Replica = await town.replica()
  const { entered, wrong, more, end } = traffic(() => serving)
  const next = async (...keys: Config['MASTER_KEY']): Promise<void> => {
    const before = serving
    serving = await town.replica(keys)
    await more(10)
    await before.stop()
    await more(10)
  }
  await more(20)
  await next(old, fresh)
  await next(fresh, old)
  await eventually(async () => (await wrapping()).length === 1)
  await next(fresh)
  await end()
  expect(wrong).toEqual([])
  const looks = entered.map(
    async ({ idNumber, residentId }) => (await found(serving, idNumber)) === residentId,
  )
  expect(new Set(await Promise.all(looks))).toEqual(new Set([true]))
  // Whoever is entered already cannot be entered again: the claim on a number follows from the same index.
  const again = serving.residents.registerResident(
    aPerson({ idNumber: entered[0]?.idNumber ?? '' }),
    await town.as('manager'),
  )
  expect(await refusal(again)).toBe('exists ID_NUMBER_TAKEN')
  await serving.stop()
})
