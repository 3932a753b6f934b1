import * as contract from '@fengqiao/contracts/population-registry/v1'
import { LeaderServiceService } from '@fengqiao/contracts/population-registry/v1'
import {
  asking,
  doing,
  implement,
  nameOf,
  receiptMessage,
  required,
  type Implementation,
} from '@fengqiao/service-kit'
import type { LeaderInput } from '../commands/leading/lead-buildings.ts'
import type { LeaderSheet } from '../queries/read-leaders.ts'
import type { Feature } from '../service.ts'
import { consentMessage, consentOf } from './consent.ts'
import { present } from './present.ts'

const leaderInput = (request: contract.AppointLeaderRequest): LeaderInput => {
  const { buildingCode, residentId, from } = request
  const elsewhere = nameOf(contract.LeaderElsewhere, request.elsewhere)
  const consent = consentOf(required('consent', request.consent))
  return { buildingCode, residentId, from, consent, ...present({ elsewhere }) }
}

const leaderMessage = ({ buildingCode, residentId, name, term }: LeaderSheet): contract.Leader => {
  const { from, consent, elsewhere, ended, appointedBy, appointedAt } = term
  return contract.Leader.fromPartial({
    ...{ buildingCode, residentId, from, appointedById: appointedBy, appointedAt: new Date(appointedAt) },
    ...present({ name, until: ended?.until }),
    consent: consentMessage(consent),
    elsewhere: elsewhere === undefined ? 0 : contract.LeaderElsewhere[elsewhere],
    ending: ended === undefined ? 0 : contract.LeaderEnding[ended.ending],
  })
}

const reply = (sheets: readonly LeaderSheet[]): contract.ListLeadersReply => ({
  leaders: sheets.map(leaderMessage),
})

/** Who leads a building, over gRPC. */
export const leaderService = ({ commands, queries }: Feature): Implementation =>
  implement(LeaderServiceService, {
    appointLeader: doing(commands.appointLeader, leaderInput),
    endLeader: doing(commands.endLeader, ({ buildingCode, residentId, ending, until }) => ({
      ...{ buildingCode, residentId, until },
      ending: required('ending', nameOf(contract.LeaderEnding, ending)),
    })),
    listLeaders: async ({ buildingCode }, call) =>
      reply(await queries.listLeaders(asking(call, { buildingCode }))),
    listLeadersAsOf: async ({ buildingCode: id, day }, call) =>
      reply(await queries.listLeadersAsOf(asking(call, { id, day }))),
    listBuildingsLed: async ({ residentId: id }, call) =>
      reply(await queries.listBuildingsLed(asking(call, { id }))),
    listMyBuildingsLed: async (_request, call) => reply(await queries.listMyBuildingsLed(call)),
    endMyLeading: async ({ buildingCode }, call) =>
      receiptMessage(await commands.endMyLeading(asking(call, { buildingCode }))),
  })
