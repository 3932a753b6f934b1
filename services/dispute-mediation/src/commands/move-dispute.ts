import { reject } from '../domain/accept.ts'
import type { Act, WordedAct } from '../domain/act.ts'
import { archive, breach, perform, revisit } from '../domain/agree.ts'
import type { ConsentManner, Dispute, Instant, Rejection, Remedy, RevisitResult } from '../domain/dispute.ts'
import type { DisputeEvent } from '../domain/events.ts'
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

type Rule = (dispute: Dispute, act: WordedAct) => readonly DisputeEvent[]

/** A step that is told in words and nothing else. Whether they are required is the contract's business. */
const told = (deps: Needs) => (rule: Rule) =>
  step(deps)<Worded, 'words'>(
    (dispute, act, { sealed }) => rule(dispute, { ...act, ...sealed } as WordedAct),
    words,
  )

type PartyRule = (dispute: Dispute, act: Act & { readonly partyId: string }) => readonly DisputeEvent[]

/** A step about one party. */
const ofParty = (deps: Needs) => (rule: PartyRule) =>
  step(deps)<OfParty, 'words'>(
    (dispute, act, { input: { partyId }, sealed }) => rule(dispute, { ...act, ...sealed, partyId }),
    words,
  )

/** What the committee decides, and what a party does. */
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
    archive: told(deps)(archive),
    askOtherMediator: ofParty(deps)(askOtherMediator),
    withdraw: ofParty(deps)(withdraw),
  }
}

/** What the mediator prepares and leads. */
const mediation = (deps: Needs) => {
  const move = step(deps)
  return {
    declareNoInterest: told(deps)(declareNoInterest),
    recuse: told(deps)(recuse),
    deliverNotice: ofParty(deps)(deliverNotice),
    consent: move<ConsentInput>((dispute, act, { input: { partyId, manner } }) =>
      consent(dispute, { ...act, partyId, manner }),
    ),
    investigate: told(deps)(investigate),
    startMediation: told(deps)(startMediation),
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
    fail: told(deps)(fail),
    tellRemedies: move<RemediesInput>((dispute, act, { input: { remedies } }) =>
      tellRemedies(dispute, { ...act, remedies }),
    ),
    perform: move<PerformInput, 'words'>(
      (dispute, act, { input: { complete }, sealed }) =>
        perform(dispute, { ...act, words: given(sealed.words), complete }),
      words,
    ),
    breach: told(deps)(breach),
    revisit: move<RevisitInput, 'words'>(
      (dispute, act, { input: { result, visited }, sealed }) =>
        revisit(dispute, { ...act, words: given(sealed.words), result, visited }),
      words,
    ),
  }
}

/** Every step that moves a case on: the rule's name says which. */
export const disputeMoves = (deps: Needs) => ({
  ...decisions(deps),
  ...mediation(deps),
  ...outcomes(deps),
})
