import type { Marks } from '@fengqiao/domain-kit'
import type { Gate } from './gate.ts'

/** Told of a producer whose journal was restored: its marks are dropped, and all of it comes again. */
export type NewEpoch = (producer: string, epoch: string) => Promise<void>

export interface EpochOptions {
  readonly producer: string
  readonly marks: Marks
  readonly gate: Gate
  /** Asks the producer for its journal's epoch. */
  readonly present: () => Promise<string>
  readonly onNewEpoch: NewEpoch
  /** Notes what the new epoch no longer knows of what was seen. */
  readonly noticeForgotten: (epoch: string) => Promise<void>
}

/** Which of a producer's epochs is the present one. */
export interface Epochs {
  readonly isPresent: (epoch: string) => boolean
  /** Makes sure that an event's epoch is known as the present one or as retired. */
  readonly settle: (epoch: string) => Promise<void>
  /** Begins an epoch: marks are dropped and the cursor goes to the start. */
  readonly enter: (epoch: string) => Promise<void>
  readonly refresh: () => Promise<void>
}

/** Use once a producer. Names of epochs carry no order, so which one is newer only the producer can say. */
export const makeEpochs = (options: EpochOptions): Epochs => {
  const { producer, marks, gate, present, onNewEpoch } = options
  const retired = new Set<string>()
  let known: string | undefined
  let asking: Promise<string> | undefined

  const enter = async (epoch: string): Promise<void> =>
    gate.alone(async () => {
      if (epoch === known) return
      if (known !== undefined) {
        // Noted and told first: should any step fail, the old cursor is still there and all of this happens again.
        await options.noticeForgotten(epoch)
        await onNewEpoch(producer, epoch)
        await marks.reset(producer)
        retired.add(known)
      }
      await marks.moveCursor(producer, { epoch, position: 0 })
      known = epoch
    })

  return {
    isPresent: (epoch) => epoch === known,
    settle: async (epoch) => {
      if (epoch === known || retired.has(epoch)) return
      asking ??= present().finally(() => {
        asking = undefined
      })
      const answer = await asking
      if (answer !== epoch) retired.add(epoch)
      await enter(answer)
    },
    enter,
    refresh: async () => {
      marks.refresh()
      known = (await marks.cursor(producer))?.epoch
      retired.clear()
    },
  }
}
