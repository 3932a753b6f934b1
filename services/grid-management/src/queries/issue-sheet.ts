import type { Caller, Sealed, Versioned } from '@fengqiao/domain-kit'
import { offersFor, type Offer } from '../domain/actions.ts'
import { handOverOf, type Issue } from '../domain/issue.ts'
import { visibleTo } from '../domain/visibility.ts'
import type { Deps } from '../ports.ts'
import { mergedCourse } from './merged-course.ts'

/** The personal words of an issue, in clear; what was erased is absent. */
export interface IssueWords {
  readonly title?: string
  readonly description?: string
  readonly placeWords?: string
  readonly contactName?: string
  readonly contactPhone?: string
  readonly handOverReason?: string
  readonly requestReason?: string
  readonly transferUnit?: string
  readonly transferReference?: string
}

/** An issue as one caller sees it: its words, and what he may do now. */
export interface IssueSheet extends Versioned<Issue> {
  readonly words: IssueWords
  readonly offers: readonly Offer[]
  /** The issue whose course this one follows since it was merged. */
  readonly following?: Versioned<Issue>
}

const contactOf = ({ reporter }: Issue) =>
  reporter.kind === 'CONTACT' ? { contactName: reporter.name, contactPhone: reporter.phone } : {}

const sealedWords = (issue: Issue): readonly (readonly [keyof IssueWords, Sealed])[] => {
  const { title, description, placeWords, request, transfer } = issue
  const words = {
    title,
    description,
    placeWords,
    ...contactOf(issue),
    handOverReason: handOverOf(issue)?.reason,
    requestReason: request?.reason,
    transferUnit: transfer?.unit,
    transferReference: transfer?.reference,
  }
  const all = Object.entries(words) as [keyof IssueWords, Sealed | undefined][]
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

/** Opens an issue for a caller; the scope was applied when it was loaded. */
export const issueSheet =
  ({ seal, permissionsOn, issues }: Pick<Deps, 'seal' | 'permissionsOn' | 'issues'>) =>
  async (caller: Caller, found: Versioned<Issue>): Promise<IssueSheet> => {
    const sealed = sealedWords(found.state)
    const opened = await seal.open(
      found.id,
      sealed.map(([, value]) => value),
    )
    const clear = sealed.map(([name], index) => [name, opened[index]] as const)
    const words: IssueWords = Object.fromEntries(clear.filter(([, text]) => text !== undefined))
    const offers = offersFor(found.state, {
      by: caller.id,
      visibleTo: visibleTo(found.state),
      permitted: (places) => permissionsOn(caller, places),
    })
    const following = await mergedCourse({ issues })(found)
    return { ...found, words, offers, ...(following ? { following } : {}) }
  }
