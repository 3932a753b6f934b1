import type { Caller, Sealed, Versioned } from '@fengqiao/domain-kit'
import { offersFor, type Offer } from '../domain/actions.ts'
import { handOverOf, type Issue } from '../domain/issue.ts'
import { visibleTo } from '../domain/visibility.ts'
import type { Deps } from '../ports.ts'

/** The personal words of an issue, in clear; what was erased is absent. */
export interface IssueWords {
  readonly title?: string
  readonly description?: string
  readonly placeWords?: string
  readonly contactName?: string
  readonly contactPhone?: string
  readonly handOverReason?: string
}

/** An issue as one caller sees it: its words, and what he may do now. */
export interface IssueSheet extends Versioned<Issue> {
  readonly words: IssueWords
  readonly offers: readonly Offer[]
}

const sealedWords = (issue: Issue): Partial<Record<keyof IssueWords, Sealed>> => {
  const { title, description, placeWords, reporter } = issue
  const reason = handOverOf(issue)?.reason
  return {
    title,
    ...(description ? { description } : {}),
    ...(placeWords ? { placeWords } : {}),
    ...(reporter.kind === 'CONTACT' ? { contactName: reporter.name, contactPhone: reporter.phone } : {}),
    ...(reason ? { handOverReason: reason } : {}),
  }
}

/** Opens an issue for a caller; the scope was applied when it was loaded. */
export const issueSheet =
  ({ seal, permissionsOn }: Pick<Deps, 'seal' | 'permissionsOn'>) =>
  async (caller: Caller, found: Versioned<Issue>): Promise<IssueSheet> => {
    const sealed = Object.entries(sealedWords(found.state))
    const opened = await seal.open(
      found.id,
      sealed.map(([, value]) => value),
    )
    const clear = sealed.map(([name], index) => [name, opened[index]] as const)
    const words: IssueWords = Object.fromEntries(clear.filter(([, text]) => text !== undefined))
    const offers = offersFor(found.state, caller.id, permissionsOn(caller, visibleTo(found.state)))
    return { ...found, words, offers }
  }
