import type { DisputeParty } from '../../api/disputes.ts'
import { useOpenIn } from '../../api/issues.ts'
import type { Issue } from '../../api/model.ts'
import type { Ask } from '../../api/shape.ts'
import { useStaffAt } from '../../api/staff.ts'
import { codesOf, optionsOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import type { Answers } from './answers.ts'

/** One thing to choose. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** The record that a form is about: what may be chosen follows from it. */
export interface Subject {
  readonly gridCode?: string | undefined
  readonly parties?: readonly DisputeParty[]
  readonly issue?: Issue
}

interface Asked {
  readonly ask: Ask
  readonly subject: Subject
  readonly answers: Answers
}

const asksStaff: readonly Ask['kind'][] = ['staff', 'staffMany', 'helper']

const town = 9
const community = 12

const worksOn = (issue: Issue | undefined, id: string): boolean =>
  issue !== undefined && (issue.handlerId === id || issue.coHandlerIds.includes(id))

// Whoever must hold a certain post often holds it for the whole town; others are sought nearby.
const useStaffOptions = ({ ask, subject, answers }: Asked): (() => readonly Option[] | undefined) => {
  const { kind, of, fresh = false, besides = '' } = ask
  const territory = subject.gridCode?.slice(0, of === undefined ? community : town)
  const staff = useStaffAt(asksStaff.includes(kind) ? territory : undefined)
  return () =>
    staff.data
      ?.filter(({ posts }) =>
        (posts ?? []).some((post) => post.role === (of ?? post.role) && post.until === undefined),
      )
      .filter(({ personId }) => !(fresh && worksOn(subject.issue, personId)))
      .filter(({ personId }) => !(answers[besides] ?? []).includes(personId))
      .map((card) => ({ value: card.personId, label: card.displayName }))
}

const usePartyOptions = ({ ask, subject }: Asked): (() => readonly Option[] | undefined) => {
  const { t, code } = useWords()
  const { lacking } = ask
  return () =>
    (subject.parties ?? [])
      .filter((party) => lacking === undefined || party[lacking] === undefined)
      .map(({ partyId, name, side }) => ({
        value: partyId,
        label: t('dispute.party', { name, side: code(side) }),
      }))
}

const useIssueOptions = ({ ask, subject }: Asked): (() => readonly Option[] | undefined) => {
  const open = useOpenIn(ask.kind === 'issue' ? subject.gridCode : undefined)
  return () =>
    open.data
      ?.filter(({ issueId }) => issueId !== subject.issue?.issueId)
      .map(({ issueId, number, title }) => ({ value: issueId, label: `${number} ${title}` }))
}

const useCodeOptions = ({ ask }: Asked): (() => readonly Option[]) => {
  const { of = '', among } = ask
  return () => optionsOf(among ?? codesOf(of))
}

const helping = ({ subject }: Asked, staff: readonly Option[] = []): readonly Option[] =>
  (subject.issue?.coHandlerIds ?? []).map(
    (id) => staff.find(({ value }) => value === id) ?? { value: id, label: id },
  )

/** What may be chosen for one thing that is asked, or nothing yet: codes, parties, staff, other matters. */
export const useOptions = (asked: Asked): readonly Option[] | undefined => {
  const codes = useCodeOptions(asked)
  const staff = useStaffOptions(asked)
  const parties = usePartyOptions(asked)
  const issues = useIssueOptions(asked)
  const { kind } = asked.ask
  if (kind.startsWith('code')) return codes()
  if (kind.startsWith('part')) return parties()
  if (kind === 'issue') return issues()
  return kind === 'helper' ? helping(asked, staff()) : staff()
}
