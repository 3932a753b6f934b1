import type { Sealed } from '@fengqiao/domain-kit'
import { evolve } from '../domain/evolve.ts'
import { messageIdOf, type Intended, type Message } from '../domain/message.ts'
import { usualSettings, type Settings } from '../domain/settings.ts'
import type { Deps } from '../ports.ts'
import { tell, type Occurrence } from './tell.ts'

/** Messages in memory, each created once; a creation may be the last thing that its process does. */
const town = () => {
  const kept = new Map<string, Message>()
  const wishes = new Map<string, Settings>()
  const asked = { emergencies: 0 }
  let creations = Infinity
  const deps = {
    messages: {
      createAll: async (intended: readonly Intended[]) => {
        if (creations-- <= 0) throw new Error('the process died')
        for (const one of intended) {
          const id = messageIdOf(one, one.channel)
          if (!kept.has(id)) kept.set(id, evolve(undefined, one))
        }
      },
      lookMany: async (ids: readonly string[]) =>
        ids.flatMap((id) => (kept.has(id) ? [{ id, version: 1, state: kept.get(id) }] : [])),
      isEmergency: async () => {
        asked.emergencies += 1
        return false
      },
    },
    settings: { ofMany: async () => wishes },
    arrived: () => undefined,
    post: async () => ({ heard: 'ACCEPTED' }),
  } as unknown as Deps
  return {
    kept: () => [...kept].map(([id, { outcome, noEmail }]) => [id, noEmail ?? outcome]),
    asked,
    confirms: (who: string) => {
      const email = { state: 'CONFIRMED', address: 'sealed' as Sealed } as const
      wishes.set(who, { ...usualSettings(who), email })
    },
    diesAfter: (count: number) => {
      creations = count
    },
    tell: tell(deps),
  }
}

const assigned: Occurrence = {
  eventId: 'event',
  subject: { kind: 'ISSUE', id: 'issue', number: '20261123-0001', version: 2 },
  actor: 'clerk',
  at: new Date(0),
  happening: {
    ...{ type: 'ASSIGNED', gridCode: '621202100001003', reporterId: 'resident', firstReceiverId: 'clerk' },
    ...{ handlerId: 'worker', coHandlerIds: [], selfHandled: false },
  },
}

describe('telling people', () => {
  it('keeps one message for who has no address, and asks of no emergency for him', async () => {
    const { tell, kept, asked } = town()
    await tell(assigned)
    expect(kept()).toEqual([['event.worker.IN_APP', 'NO_ADDRESS']])
    expect(asked.emergencies).toBe(0)
  })

  it('again, sends nobody an e-mail about what he was told before he had an address', async () => {
    const { tell, kept, confirms } = town()
    await tell(assigned)
    const before = kept()
    confirms('worker')
    await tell(assigned)
    expect(kept()).toEqual(before)
  })

  it('goes on where a process died between the message and the e-mail', async () => {
    const { tell, kept, confirms, diesAfter, asked } = town()
    confirms('worker')
    diesAfter(1)
    await expect(tell(assigned)).rejects.toThrow('the process died')
    diesAfter(2)
    await tell(assigned)
    expect(kept()).toEqual([
      ['event.worker.IN_APP', 'DELIVERED'],
      ['event.worker.EMAIL', 'PENDING'],
    ])
    expect(asked.emergencies).toBe(2)
  })
})
