import { subscribe, type Subscription } from '@fengqiao/messaging'
import type { Feature } from '../service.ts'
import { readings } from './facts.ts'

/** Every subscription of this service: all that happens to a matter. */
export const subscriptions = ({ commands }: Pick<Feature, 'commands'>): readonly Subscription[] =>
  readings.map(({ codec, toFact }) => subscribe(codec, (received) => commands.keepRow(toFact(received))))
