import type { Command } from '@fengqiao/domain-kit'
import { reachAgreement } from '../domain/agree.ts'
import type { AgreementForm, DisputeType, Instant } from '../domain/dispute.ts'
import { addParty, describe } from '../domain/open.ts'
import type { Deps } from '../ports.ts'
import { sealedParty, type PartyInput } from './open-dispute.ts'
import { given, step, type StepInput } from './step.ts'

type Needs = Pick<Deps, 'disputes' | 'seal' | 'takeNumber' | 'clock'>

export interface DescribeInput extends StepInput {
  readonly type: DisputeType
  readonly facts: string
}

export interface AddPartyInput extends StepInput {
  readonly party: PartyInput
}

export interface AgreementInput extends StepInput {
  readonly form: AgreementForm
  readonly content: string
  readonly manner: string
  /** Now, when absent. */
  readonly effectiveAt?: Instant
  readonly performDueAt: Instant
  readonly signedBy: readonly string[]
  readonly mediatorSigned: boolean
  readonly committeeSealed: boolean
}

/** What a case is about, where an issue brought it. */
export const describeDispute = (deps: Needs): Command<DescribeInput> =>
  step(deps)<DescribeInput, 'facts'>(
    (dispute, act, { input, sealed }) =>
      describe(dispute, { ...act, disputeType: input.type, facts: given(sealed.facts) }),
    { words: ({ facts }) => ({ facts }) },
  )

/** A party, who it is sealed. */
export const addPartyCommand =
  (deps: Needs): Command<AddPartyInput> =>
  async (ask) => {
    await deps.disputes.load(ask.scope, ask.input.disputeId)
    const party = await sealedParty(deps, ask.input.disputeId, ask.input.party)
    return step(deps)<AddPartyInput>((dispute, act) => addParty(dispute, { ...act, party }))(ask)
  }

/** 调解协议, written or oral. */
export const agree = (deps: Needs & Pick<Deps, 'revisitDays'>): Command<AgreementInput> =>
  step(deps)<AgreementInput, 'content' | 'manner'>(
    (dispute, act, { input, sealed }) =>
      reachAgreement(dispute, {
        ...act,
        form: input.form,
        content: given(sealed.content),
        manner: given(sealed.manner),
        effectiveAt: input.effectiveAt ?? act.at,
        performDueAt: input.performDueAt,
        signedBy: input.signedBy,
        mediatorSigned: input.mediatorSigned,
        committeeSealed: input.committeeSealed,
        revisitDays: deps.revisitDays,
      }),
    { words: ({ content, manner }) => ({ content, manner }) },
  )
