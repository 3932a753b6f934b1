import * as registry from '@fengqiao/contracts/population-registry/v1'
import { nameOf } from '@fengqiao/service-kit'
import type { RequestHappening } from '../domain/happening.ts'
import { readingsOf, type Reading } from './happenings.ts'

/** What every event of a request about data says. */
export interface RequestData {
  readonly dataRequestId: string
}

const reading = readingsOf<RequestData, RequestHappening>()

const decided = ({ personId, granted, ground }: registry.DataRequestDecided): RequestHappening => {
  const against = granted ? undefined : nameOf(registry.DataRequestGround, ground)
  return against === undefined
    ? { type: 'DATA_REQUEST_GRANTED', personId }
    : { type: 'DATA_REQUEST_REFUSED', personId, ground: against }
}

/** What people ask about their data, from the asking to the end. */
export const requestReadings: readonly Reading<RequestData, RequestHappening>[] = [
  reading(registry.DataRequestReceived, ({ personId, communityCode }) => ({
    type: 'DATA_REQUEST_RECEIVED',
    personId,
    communityCode,
  })),
  reading(registry.DataRequestDecided, decided),
  reading(registry.DataRequestFinished, ({ personId }) => ({ type: 'DATA_REQUEST_DONE', personId })),
  reading(registry.DataRequestDueSoon, ({ communityCode }) => ({
    type: 'DATA_REQUEST_DUE_SOON',
    communityCode,
  })),
  reading(registry.DataRequestOverdue, ({ communityCode }) => ({
    type: 'DATA_REQUEST_OVERDUE',
    communityCode,
  })),
]
