import { reject } from '../domain/accept.ts'
import { archive, breach, perform, revisit } from '../domain/agree.ts'
import type { ConsentManner, Instant, Rejection, Remedy, RevisitResult } from '../domain/dispute.ts'
import { askOtherMediator, assignMediators, declareNoInterest, recuse } from '../domain/mediators.ts'
import {
  adjourn,
  escalate,
  extend,
  fail,
  investigate,
  recordSession,
  startMediation,
  tellRemedies,
} from '../domain/mediate.ts'
import { consent, deliverNotice, withdraw } from '../domain/parties.ts'
import type { Deps } from '../ports.ts'
import { given, step, type StepInput } from './step.ts'

type Needs = Pick<Deps, 'disputes' | 'seal' | 'takeNumber' | 'clock' | 'demandPost'>

type Worded = StepInput & { readonly words?: string }
type OfParty = Worded & { readonly partyId: string }
type RejectInput = Worded & { readonly reason: Rejection; readonly remedies: readonly Remedy[] }
type AssignInput = StepInput & { readonly mediators: readonly string[] }
type ConsentInput = StepInput & { readonly partyId: string; readonly manner: ConsentManner }
type SessionInput = Worded & { readonly present: readonly string[] }
type AdjournInput = Worded & { readonly nextSessionAt: Instant }
type ExtendInput = StepInput & { readonly days: number; readonly consenting: readonly string[] }
type RemediesInput = StepInput & { readonly remedies: readonly Remedy[] }
type EscalateInput = Worded & { readonly sponsor?: string; readonly plan?: string }
type PerformInput = Worded & { readonly complete: boolean }
type RevisitInput = Worded & { readonly result: RevisitResult; readonly visited: readonly string[] }

const words = { words: (input: Worded) => ({ words: input.words }) }

/** What the committee and the parties decide. */
const decisions = (deps: Needs) => {
  const move = step(deps)
  return {
    reject: move<RejectInput, 'words'>(
      (dispute, act, { input: { reason, remedies }, sealed }) =>
        reject(dispute, { ...act, ...sealed, reason, remedies }),
      words,
    ),
    assignMediators: move<AssignInput>(
      (dispute, act, { input: { mediators } }) => assignMediators(dispute, { ...act, mediators }),
      { check: ({ mediators }) => deps.demandPost('MEDIATOR', mediators) },
    ),
    askOtherMediator: move<OfParty, 'words'>(
      (dispute, act, { input: { partyId }, sealed }) =>
        askOtherMediator(dispute, { ...act, ...sealed, partyId }),
      words,
    ),
    withdraw: move<OfParty, 'words'>(
      (dispute, act, { input: { partyId }, sealed }) => withdraw(dispute, { ...act, ...sealed, partyId }),
      words,
    ),
    escalate: move<EscalateInput, 'words' | 'plan'>(
      (dispute, act, { input: { sponsor }, sealed }) =>
        escalate(dispute, {
          ...act,
          ...sealed,
          words: given(sealed.words),
          ...(sponsor === undefined ? {} : { sponsor }),
        }),
      {
        words: ({ words: why, plan }) => ({ words: why, plan }),
        check: async ({ sponsor }) => {
          if (sponsor !== undefined) await deps.demandPost('SPONSOR', [sponsor])
        },
      },
    ),
    archive: move<Worded, 'words'>(
      (dispute, act, { sealed }) => archive(dispute, { ...act, ...sealed }),
      words,
    ),
  }
}

/** What the mediator prepares and leads. */
const mediation = (deps: Needs) => {
  const move = step(deps)
  return {
    declareNoInterest: move<Worded, 'words'>(
      (dispute, act, { sealed }) => declareNoInterest(dispute, { ...act, ...sealed }),
      words,
    ),
    recuse: move<Worded, 'words'>(
      (dispute, act, { sealed }) => recuse(dispute, { ...act, words: given(sealed.words) }),
      words,
    ),
    deliverNotice: move<OfParty, 'words'>(
      (dispute, act, { input: { partyId }, sealed }) =>
        deliverNotice(dispute, { ...act, ...sealed, partyId }),
      words,
    ),
    consent: move<ConsentInput>((dispute, act, { input: { partyId, manner } }) =>
      consent(dispute, { ...act, partyId, manner }),
    ),
    investigate: move<Worded, 'words'>(
      (dispute, act, { sealed }) => investigate(dispute, { ...act, words: given(sealed.words) }),
      words,
    ),
    startMediation: move<Worded, 'words'>(
      (dispute, act, { sealed }) => startMediation(dispute, { ...act, ...sealed }),
      words,
    ),
    recordSession: move<SessionInput, 'words'>(
      (dispute, act, { input: { present }, sealed }) =>
        recordSession(dispute, { ...act, words: given(sealed.words), present }),
      words,
    ),
    adjourn: move<AdjournInput, 'words'>(
      (dispute, act, { input: { nextSessionAt }, sealed }) =>
        adjourn(dispute, { ...act, ...sealed, nextSessionAt }),
      words,
    ),
    extend: move<ExtendInput>((dispute, act, { input: { days, consenting } }) =>
      extend(dispute, { ...act, days, consenting }),
    ),
  }
}

/** How mediation ends, and what comes after. */
const outcomes = (deps: Needs) => {
  const move = step(deps)
  return {
    fail: move<Worded, 'words'>(
      (dispute, act, { sealed }) => fail(dispute, { ...act, words: given(sealed.words) }),
      words,
    ),
    tellRemedies: move<RemediesInput>((dispute, act, { input: { remedies } }) =>
      tellRemedies(dispute, { ...act, remedies }),
    ),
    perform: move<PerformInput, 'words'>(
      (dispute, act, { input: { complete }, sealed }) =>
        perform(dispute, { ...act, words: given(sealed.words), complete }),
      words,
    ),
    breach: move<Worded, 'words'>(
      (dispute, act, { sealed }) => breach(dispute, { ...act, words: given(sealed.words) }),
      words,
    ),
    revisit: move<RevisitInput, 'words'>(
      (dispute, act, { input: { result, visited }, sealed }) =>
        revisit(dispute, { ...act, words: given(sealed.words), result, visited }),
      words,
    ),
  }
}

/** Every step that moves a case on: the rule's name says which. Required words are the contract's business. */
export const disputeMoves = (deps: Needs) => ({
  ...decisions(deps),
  ...mediation(deps),
  ...outcomes(deps),
})
