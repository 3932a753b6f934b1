import { __Thing__Closed, __Thing__Registered } from '@fengqiao/contracts/__name__/v1'
import type { JournalEntry } from '@fengqiao/domain-kit'
import type { __Thing__Event } from '../domain/__thing__.ts'

/** A fact as the contract event that others hear of, codes and ids alone; a new fact does not compile until it is here. */
export const toContract = ({ aggregateId, event }: JournalEntry) => {
  const fact = event as __Thing__Event
  const ids = { __oneThing__Id: aggregateId, gridCode: fact.gridCode }
  switch (fact.type) {
    case 'Registered': {
      const data = __Thing__Registered.toJSON({ ...ids, referenceId: fact.referenceId, registeredById: fact.by })
      return { type: __Thing__Registered.$type, data }
    }
    case 'Closed':
      return { type: __Thing__Closed.$type, data: __Thing__Closed.toJSON({ ...ids, closedById: fact.by }) }
  }
}
