import { LookPurpose } from '@fengqiao/contracts/population-registry/v1'
import type { DomainError } from '@fengqiao/domain-kit'
import { eventually } from '@fengqiao/testing'
import { aNumber, aPerson, refusal, type Town } from './town.ts'

export type Replica = Awaited<ReturnType<Town['replica']>>

/** Somebody who was entered, and by what he must be found. */
export interface Entered {
  readonly residentId: string
  readonly idNumber: string
  readonly phone: string
}

const taken = 'exists ID_NUMBER_TAKEN'

let phones = 0
/** Its last digits are nobody else's. */
const aPhone = (): string => {
  phones += 1
  return `100 0000 ${String(phones + 1_000)}`
}

/** Whether somebody is found by his number, his telephone, and the end of it as one types it. */
const isFound = async (town: Town, { residents }: Replica, one: Entered): Promise<boolean> => {
  const { residentId, idNumber, phone } = one
  const manager = await town.as('manager')
  const [byNumber, byPhone, typed] = await Promise.all([
    residents.lookUpResident({ idNumber, phone: '' }, manager),
    residents.lookUpResident({ idNumber: '', phone }, manager),
    residents.searchResidents({ text: phone.slice(-4) }, manager),
  ])
  const met = [byNumber.residents, byPhone.residents, typed.hits.map(({ resident }) => resident)]
  return met.every((list) => list.some((found) => found?.residentId === residentId))
}

export const missedBy = async (
  town: Town,
  replica: Replica,
  entered: readonly Entered[],
): Promise<readonly Entered[]> => {
  const found = await Promise.all(entered.map((one) => isFound(town, replica, one)))
  return entered.filter((_, index) => !found[index])
}

/** Two clerks enter the same person at two replicas: one of them is the first, or each turns the other away. */
const enterTwice = async (town: Town, [one, other]: readonly [Replica, Replica]) => {
  const [idNumber, phone] = [aNumber(), aPhone()]
  const person = aPerson({ idNumber, phones: [phone] })
  const enter = async ({ residents }: Replica) => residents.registerResident(person, await town.as('manager'))
  const both = await Promise.allSettled([enter(one), enter(other)])
  const ids = both.flatMap((each) => (each.status === 'fulfilled' ? [each.value.id] : []))
  for (const each of both)
    if (each.status === 'rejected' && (each.reason as DomainError).kind !== 'exists') throw each.reason
  const residentId = ids[0] ?? (await enter(other)).id
  return { entered: { residentId, idNumber, phone }, holders: Math.max(1, ids.length) }
}

const isShown = async (town: Town, { residents }: Replica, { residentId, idNumber }: Entered) => {
  const asked = { residentId, purpose: LookPurpose.HOME_VISIT, words: '入户核对登记信息' }
  const { resident } = await residents.revealResident(asked, await town.as('manager'))
  return resident?.idNumber === idNumber
}

/** People as they come: entered by two at once, looked for, shown in clear, and entered again by mistake. */
const traffic = (town: Town, serving: () => readonly [Replica, Replica]) => {
  const [wrong, entered]: [string[], Entered[]] = [[], []]
  let over = false
  let done = 0
  const turn = async (): Promise<void> => {
    const [one, other] = serving()
    const fresh = await enterTwice(town, [one, other])
    if (fresh.holders !== 1) wrong.push('one number has two holders')
    entered.push(fresh.entered)
    const earlier = entered[Math.floor(entered.length / 2)] ?? fresh.entered
    for (const replica of [one, other])
      if (!(await isFound(town, replica, earlier))) wrong.push('somebody who was entered was not found')
    const again = aPerson({ idNumber: earlier.idNumber })
    const answer = await refusal(one.residents.registerResident(again, await town.as('manager')))
    if (answer !== taken) wrong.push('somebody was entered under a number that another holds')
    if (!(await isShown(town, other, earlier))) wrong.push('somebody was shown with another number')
    done += 1
  }
  const lane = async (): Promise<void> => {
    while (!over) await turn().catch((error: unknown) => wrong.push(String(error)))
  }
  const lanes = Promise.all([lane(), lane()])
  return {
    entered,
    wrong,
    /** Resolves once so many more people came and went. */
    more: (count: number) => {
      const until = done + count
      return eventually(() => done >= until || wrong.length > 0, { within: 120_000 })
    },
    end: async () => {
      over = true
      await lanes
    },
  }
}

/** One replica after the other takes the place of the one before, under other keys, while people come and go. */
export const rounds = async (town: Town, keys: Town['keys']) => {
  const first = await town.replica(keys)
  let serving: readonly [Replica, Replica] = [first, first]
  const { more, end, ...seen } = traffic(town, () => serving)
  await more(3)
  return {
    ...seen,
    /** Both serve for a while, then the new one alone. */
    next: async (changed: Partial<Town['keys']>): Promise<void> => {
      const [before] = serving
      const replica = await town.replica({ ...keys, ...changed })
      serving = [before, replica]
      await more(4)
      serving = [replica, replica]
      // Whoever asked the one before has his answer.
      await more(4)
      await before.stop()
      await more(2)
    },
    /** The replica that is left. */
    end: async (): Promise<Replica> => {
      await end()
      return serving[0]
    },
  }
}
