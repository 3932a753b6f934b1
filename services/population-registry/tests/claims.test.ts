import { randomUUID } from 'node:crypto'
import { CorrectResidentRequest } from '@fengqiao/contracts/population-registry/v1'
import type { Deps } from '../src/ports.ts'
import { aNumber, aPerson, refusal, settle, startTown, type Town } from './town.ts'

/** What becomes of the next commit: it dies, or sleeps until it is woken. */
type Fate = 'dies' | { readonly asleep: () => void; readonly until: Promise<void> }

let town: Town
const fates: Fate[] = []

const meetFate = async (): Promise<void> => {
  const fate = fates.shift()
  if (fate === 'dies') throw new Error('the process died between claim and commit')
  fate?.asleep()
  await fate?.until
}

const fated = (deps: Deps): Deps => ({
  ...deps,
  residents: {
    ...deps.residents,
    createMany: async (rows) => {
      await meetFate()
      return deps.residents.createMany(rows)
    },
    change: async (target, meta, decide) => {
      if (!meta.commandId.startsWith('fence/')) await meetFate()
      return deps.residents.change(target, meta, decide)
    },
  },
})

beforeAll(async () => {
  town = await startTown(fated)
  await settle(town)
})
afterAll(() => town.stop())

const register = async (idNumber: string, key: string = randomUUID()) =>
  town.residents.registerResident(aPerson({ idNumber }), await town.as('manager', key))

const correct = async (residentId: string, idNumber: string, expectedVersion = 1) =>
  town.residents.correctResident(
    CorrectResidentRequest.fromPartial({ residentId, idNumber, expectedVersion }),
    await town.as('manager'),
  )

const holders = async (idNumber: string) => {
  const found = await town.residents.lookUpResident({ idNumber, phone: '' }, await town.as('manager'))
  return found.residents.map(({ residentId }) => residentId)
}

/** Starts something that falls asleep before its commit; `wake` lets it go on. */
const sleeping = async <T>(work: () => Promise<T>) => {
  const [asleep, woken] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  fates.push({
    asleep: () => {
      asleep.resolve(undefined)
    },
    until: woken.promise,
  })
  const answer = work()
  await asleep.promise
  return {
    wake: () => {
      woken.resolve(undefined)
      return answer
    },
  }
}

describe('an ID number', () => {
  it('has one holder when many register it at once', async () => {
    const other = await town.replica()
    const idNumber = aNumber()
    const replicas = [town, other, town, other, town, other]
    const answers = await Promise.all(
      replicas.map(async ({ residents }) =>
        refusal(residents.registerResident(aPerson({ idNumber }), await town.as('manager'))),
      ),
    )
    await other.stop()
    expect(answers.filter((answer) => answer === 'not refused')).toHaveLength(1)
    const others = answers.filter((answer) => answer !== 'not refused')
    expect(others.filter((answer) => !/^exists (ID_NUMBER_TAKEN|OVERTAKEN)$/.test(answer))).toEqual([])
    expect(await holders(idNumber)).toHaveLength(1)
  })

  it('is free again when who claimed it died before the commit', async () => {
    const idNumber = aNumber()
    fates.push('dies')
    await expect(register(idNumber)).rejects.toThrow()
    expect(await holders(idNumber)).toEqual([])
    const { id } = await register(idNumber)
    expect(await holders(idNumber)).toEqual([id])
  })

  it('goes to the same command when it comes again after its process died', async () => {
    const [idNumber, key] = [aNumber(), randomUUID()]
    const person = aPerson({ idNumber })
    fates.push('dies')
    const send = async () => town.residents.registerResident(person, await town.as('manager', key))
    await expect(send()).rejects.toThrow()
    const { id, version } = await send()
    expect([await holders(idNumber), version]).toEqual([[id], 1])
  })

  it('is not given twice when who claimed it only slept', async () => {
    const idNumber = aNumber()
    const slow = await sleeping(() => register(idNumber))
    const { id } = await register(idNumber)
    expect(await refusal(slow.wake())).toBe('exists OVERTAKEN')
    expect(await holders(idNumber)).toEqual([id])
  })

  it('cannot be had by whoever was overtaken, under the same key; under a new one he hears who holds it', async () => {
    const [idNumber, key] = [aNumber(), randomUUID()]
    const person = aPerson({ idNumber })
    const slow = await sleeping(async () =>
      town.residents.registerResident(person, await town.as('manager', key)),
    )
    await register(idNumber)
    expect(await refusal(slow.wake())).toBe('exists OVERTAKEN')
    const again = town.residents.registerResident(person, await town.as('manager', key))
    expect(await refusal(again)).toBe('exists OVERTAKEN')
    expect(await refusal(register(idNumber))).toBe('exists ID_NUMBER_TAKEN')
  })
})

describe('a corrected number', () => {
  it('is refused when another holds it, and free when its holder gave it up', async () => {
    const [held, wanted] = [aNumber(), aNumber()]
    const [one, other] = [await register(held), await register(wanted)]
    expect(await refusal(correct(other.id, held))).toBe('exists ID_NUMBER_TAKEN')
    await correct(one.id, aNumber())
    await correct(other.id, held)
    expect(await holders(held)).toEqual([other.id])
    expect(await holders(wanted)).toEqual([])
  })

  it('may come back to what it was', async () => {
    const first = aNumber()
    const { id } = await register(first)
    await correct(id, aNumber(), 1)
    await correct(id, first, 2)
    expect(await holders(first)).toEqual([id])
  })

  it('is not given twice when the correction slept', async () => {
    const number = aNumber()
    const { id } = await register(aNumber())
    const slow = await sleeping(() => correct(id, number))
    const { id: other } = await register(number)
    expect(await refusal(slow.wake())).toMatch(/OVERTAKEN|STALE/)
    expect(await holders(number)).toEqual([other])
  })
})
