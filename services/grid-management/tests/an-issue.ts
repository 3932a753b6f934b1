import { DomainError, type Sealed } from '@fengqiao/domain-kit'
import type { IssueEvent, Registered } from '../src/domain/events.ts'
import { evolve } from '../src/domain/evolve.ts'
import type { Issue } from '../src/domain/issue.ts'
import { register, type Registration } from '../src/domain/register.ts'

/** Sealed words look like this in the tests of rules, which never open them. */
export const sealed = (words: string): Sealed => `sealed:${words}` as Sealed

/** Monday, 23 November 2026, nine in the morning in China. */
export const monday = Date.parse('2026-11-23T09:00:00+08:00')

export const hour = 3_600_000

const registration = (changes: Partial<Registration> = {}): Registration => ({
  by: 'clerk',
  at: monday,
  number: '20261123-0001',
  title: sealed('the light in the stairwell is out'),
  category: 'PUBLIC_FACILITY',
  urgency: 'ORDINARY',
  channel: 'COUNTER',
  reporter: { kind: 'ACCOUNT', personId: 'resident' },
  gridCode: '621202100001003',
  routing: 'CHOSEN',
  responsible: 'worker',
  ...changes,
})

export const registered = (changes: Partial<Registration> = {}): Registered => {
  const [fact] = register(registration(changes))
  if (!fact) throw new Error('a registration makes a fact')
  return fact
}

/** The issue that these facts make. */
export const issueOf = (...facts: readonly IssueEvent[]): Issue => {
  const issue = facts.reduce<Issue | undefined>((before, fact) => evolve(before, fact), undefined)
  if (!issue) throw new Error('an issue begins with its registration')
  return issue
}

export const act = (by: string, after = hour) => ({ by, at: monday + after })

/** One step in the life of an issue. */
export type Step = (issue: Issue) => readonly IssueEvent[]

/** The issue after these steps. */
export const after = (issue: Issue, ...steps: readonly Step[]): Issue =>
  steps.reduce((now, step) => step(now).reduce<Issue>(evolve, now), issue)

/** Why a rule refused. */
export const reasonOf = (step: () => unknown): string => {
  try {
    step()
  } catch (error) {
    if (error instanceof DomainError) return error.reason
    throw error
  }
  return 'not refused'
}
