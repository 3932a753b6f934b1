import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { endAccess } from '../domain/suspend.ts'
import type { Deps } from '../ports.ts'
import { letGo } from './let-go.ts'
import { settleSessions } from './settle-sessions.ts'

/** The event that everything personal of a resident is to be destroyed. */
export interface ErasureHeard {
  /** With the producer's epoch: after a restore the same events tell everything anew. */
  readonly eventKey: string
  readonly eventId: string
  readonly at: Date
  readonly residentId: string
  /** His account, as far as the registry knew of it. */
  readonly personId: string
}

const actor = 'identity'

type Needs = Pick<Deps, 'people' | 'sessions' | 'departures' | 'seal' | 'credentials'>

const metaOf = ({ eventKey, eventId, at }: ErasureHeard, id: string): Meta => {
  const commandId = `${eventKey}/${id}`
  return { actor, commandId, requestHash: commandId, at, cause: eventId }
}

/**
 * Destroys the key of the name, forgets the password, and ends all access: nobody can sign in as somebody whom no one
 * knows any more. An account that the registry had not heard of yet is found by its resident. Told again, or gone on
 * with by another process, it ends the same.
 */
export const forgetPerson = (deps: Needs) => {
  const { people, seal, credentials } = deps
  const [letting, settle] = [letGo(deps), settleSessions(deps)]
  const forget = async (heard: ErasureHeard, id: string): Promise<void> => {
    await seal.erase(id)
    await credentials.forget(id)
    await letting({
      target: { scope: systemScope, id },
      meta: metaOf(heard, id),
      removes: () => true,
      decide: (person, othersAdminister) =>
        endAccess({ at: heard.at.toISOString(), othersAdminister }, person),
    })
    await settle(id)
  }
  return async (heard: ErasureHeard): Promise<void> => {
    const named = heard.personId === '' ? [] : await people.lookMany(systemScope, [heard.personId])
    const found = [...named, ...(await people.ofResident(heard.residentId))]
    for (const id of new Set(found.map((person) => person.id))) await forget(heard, id)
  }
}
