import { PastServiceService } from '@fengqiao/contracts/population-registry/v1'
import { asking, implement, pageOf, type Implementation } from '@fengqiao/service-kit'
import type { LifePage } from '../queries/read-life.ts'
import type { Feature } from '../service.ts'
import { standingMessage, stepMessage } from './past-messages.ts'
import { buildingMessage, householdMessage, residentMessage } from './to-proto.ts'

const lifeMessage = ({ steps, next = '' }: LifePage) => ({
  steps: steps.map(stepMessage),
  nextPageToken: next,
})

/** The past over gRPC: records as of a day, and lives. */
export const pastService = ({ queries }: Feature): Implementation =>
  implement(PastServiceService, {
    getResidentAsOf: async ({ residentId: id, day }, call) => {
      const found = await queries.residentAsOf(asking(call, { id, day }))
      return { resident: residentMessage(found.sheet), standing: standingMessage(day, found) }
    },
    getHouseholdAsOf: async ({ householdId: id, day }, call) => {
      const found = await queries.householdAsOf(asking(call, { id, day }))
      return { household: householdMessage(found.sheet), standing: standingMessage(day, found) }
    },
    getBuildingAsOf: async ({ buildingCode: id, day }, call) => {
      const found = await queries.buildingAsOf(asking(call, { id, day }))
      return { building: buildingMessage(found.sheet), standing: standingMessage(day, found) }
    },
    listPeopleAsOf: async ({ buildingCode: id, day, ...page }, call) => {
      const { people, next } = await queries.peopleAsOf(asking(call, { id, day, page: pageOf(page) }))
      return {
        people: people.map((one) => ({
          resident: residentMessage(one.sheet),
          standing: standingMessage(day, one),
        })),
        nextPageToken: next ?? '',
      }
    },
    listResidentHistory: async ({ residentId: id, ...page }, call) =>
      lifeMessage(await queries.listHistory(asking(call, { id, page: pageOf(page) }))),
    listMyHistory: async (page, call) => lifeMessage(await queries.listMyHistory(asking(call, pageOf(page)))),
  })
