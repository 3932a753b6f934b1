import { DisputeServiceService, DisputeView } from '@fengqiao/contracts/dispute-mediation/v1'
import type { Parking } from '@fengqiao/domain-kit'
import {
  asking,
  doing,
  implement,
  serveFeed,
  serveParking,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import * as from from './from-proto.ts'
import { stepMessage } from './steps-to-proto.ts'
import { disputeMessage, lookMessage, partyMessage } from './to-proto.ts'

type DisputeHandlers = Handlers<typeof DisputeServiceService>

const readers = ({ queries }: Feature) =>
  ({
    getDispute: async ({ disputeId }, call) =>
      disputeMessage(await queries.getDispute(asking(call, { id: disputeId }))),
    findDisputeByNumber: async ({ number }, call) =>
      disputeMessage(await queries.findDisputeByNumber(asking(call, { number }))),
    batchGetDisputes: async ({ disputeIds }, call) => ({
      disputes: (await queries.batchGetDisputes(asking(call, { ids: disputeIds }))).map(disputeMessage),
      nextPageToken: '',
    }),
    listDisputes: async (request, call) => {
      const { sheets, next } = await queries.listDisputes(asking(call, from.listInput(request)))
      return { disputes: sheets.map(disputeMessage), nextPageToken: next ?? '' }
    },
    countDisputes: async (_request, call) => ({
      counts: (await queries.countDisputes(asking(call, {}))).map(({ view, count, more }) => ({
        view: DisputeView[view],
        count,
        more,
      })),
    }),
    getDisputeHistory: async ({ disputeId }, call) => ({
      steps: (await queries.disputeHistory(asking(call, { id: disputeId }))).map(stepMessage),
    }),
    listDisputeLooks: async ({ disputeId }, call) => ({
      looks: (await queries.looksAtDispute(asking(call, { id: disputeId }))).map(lookMessage),
    }),
  }) satisfies Partial<DisputeHandlers>

const openers = ({ commands }: Feature) =>
  ({
    openDispute: doing(commands.openDispute, from.openInput),
    describeDispute: doing(commands.describeDispute, from.describeInput),
    addParty: doing(commands.addParty, from.addPartyInput),
    acceptDispute: doing(commands.acceptDispute, from.wordsOf),
    revealParties: async (request, call) => ({
      parties: (await commands.revealParties(asking(call, from.revealInput(request)))).map(
        ({ party, clear }) => partyMessage(party, clear),
      ),
    }),
  }) satisfies Partial<DisputeHandlers>

const deciders = ({ commands: { moves } }: Feature) =>
  ({
    rejectDispute: doing(moves.reject, from.rejectInput),
    assignMediator: doing(moves.assignMediators, ({ disputeId, mediatorIds }) => ({
      disputeId,
      mediators: mediatorIds,
    })),
    askOtherMediator: doing(moves.askOtherMediator, from.ofPartyInput),
    withdrawParty: doing(moves.withdraw, from.ofPartyInput),
    escalateDispute: doing(moves.escalate, from.escalateInput),
    archiveDispute: doing(moves.archive, from.wordsOf),
  }) satisfies Partial<DisputeHandlers>

const mediators = ({ commands: { moves, agree } }: Feature) =>
  ({
    declareNoInterest: doing(moves.declareNoInterest, from.wordsOf),
    recuseMediator: doing(moves.recuse, from.wordsOf),
    deliverRightsNotice: doing(moves.deliverNotice, from.ofPartyInput),
    recordConsent: doing(moves.consent, from.consentInput),
    recordInvestigation: doing(moves.investigate, from.wordsOf),
    startMediation: doing(moves.startMediation, from.wordsOf),
    recordSession: doing(moves.recordSession, (request) => ({
      ...from.wordsOf(request),
      present: request.presentPartyIds,
    })),
    adjournDispute: doing(moves.adjourn, from.adjournInput),
    extendDeadline: doing(moves.extend, ({ disputeId, days, consentingPartyIds }) => ({
      disputeId,
      days,
      consenting: consentingPartyIds,
    })),
    reachAgreement: doing(agree, from.agreementInput),
    recordFailure: doing(moves.fail, from.wordsOf),
    tellRemedies: doing(moves.tellRemedies, from.remediesInput),
    recordPerformance: doing(moves.perform, (request) => ({
      ...from.wordsOf(request),
      complete: request.complete,
    })),
    recordBreach: doing(moves.breach, from.wordsOf),
    recordRevisit: doing(moves.revisit, from.revisitInput),
  }) satisfies Partial<DisputeHandlers>

/** Cases over gRPC: translation, nothing else. */
export const disputeService = (feature: Feature, parking: Parking): Implementation =>
  implement(DisputeServiceService, {
    ...readers(feature),
    ...openers(feature),
    ...deciders(feature),
    ...mediators(feature),
    readEvents: serveFeed(feature.feed),
    ...serveParking(parking),
  })
