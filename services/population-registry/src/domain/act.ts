import type { Meta } from '@fengqiao/domain-kit'

/** Milliseconds since the epoch: facts are kept as JSON, where a date would come back as a string. */
export type Instant = number

/** Who acts, and when. */
export interface Act {
  readonly by: string
  readonly at: Instant
}

/** Who acts where the register follows what happened elsewhere, or ends what was begun. */
export const theRegistry = 'population-registry'

/** What a command says of who acts, and when. */
export const actOf = ({ actor, at }: Meta): Act => ({ by: actor, at: at.getTime() })

/** A step that no call asks for, by its name: whoever takes it, and however often, it is taken once. */
export const ownStep = (commandId: string, at: Date): Meta => ({
  actor: theRegistry,
  commandId,
  requestHash: commandId,
  at,
})
