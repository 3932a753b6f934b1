import { subscribe, type Subscription } from '@fengqiao/messaging'
import type { Feature } from '../service.ts'
import { handOverReadings, workReadings } from './happenings.ts'
import { besideReadings, elsewhereReadings } from './more-happenings.ts'

/** Every subscription of this service: what happened to issues, and who is told of it. */
export const subscriptions = ({ commands }: Pick<Feature, 'commands'>): readonly Subscription[] =>
  [...workReadings, ...handOverReadings, ...elsewhereReadings, ...besideReadings].map(
    ({ codec, happening }) =>
      subscribe(codec, ({ id, version, actor, at, data }) =>
        commands.tell({
          eventId: id,
          issueId: data.issueId,
          issueNumber: data.number,
          issueVersion: version,
          actor,
          at,
          happening: happening(data),
        }),
      ),
  )
