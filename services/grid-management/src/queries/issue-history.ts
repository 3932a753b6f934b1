import type { Ask, Sealed } from '@fengqiao/domain-kit'
import type { IssueEvent } from '../domain/events.ts'
import type { Deps } from '../ports.ts'

/** One step, its words in clear. */
export interface Step {
  readonly version: number
  readonly event: IssueEvent
  readonly words?: string
}

/** Every step of an issue in the caller's scope, oldest first. */
export const issueHistory =
  ({ issues, seal }: Deps) =>
  async ({ scope, input }: Ask<{ readonly id: string }>): Promise<readonly Step[]> => {
    await issues.load(scope, input.id)
    const facts = await issues.factsOf(input.id)
    const worded = facts.filter(({ event }) => event.words !== undefined)
    const opened = await seal.open(
      input.id,
      worded.map(({ event }) => event.words as Sealed),
    )
    const wordsAt = new Map(worded.map(({ version }, index) => [version, opened[index]]))
    return facts.map(({ version, event }) => {
      const words = wordsAt.get(version)
      return { version, event, ...(words === undefined ? {} : { words }) }
    })
  }
