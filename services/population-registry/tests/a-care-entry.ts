import { CarePurpose, ConsentForm, EnterCareRequest } from '@fengqiao/contracts/population-registry/v1'
import { dayAt, monthsLater } from '@fengqiao/standards'
import { aPerson, type Town, type Who } from './town.ts'

export const today = dayAt(Date.now())
export const why = '独自居住，希望每周有人上门'
export const consent = { form: ConsentForm.SIGNED, givenOn: today }

/** How people are entered in care lists here, and who finds them there. */
export const caring = (town: () => Town) => ({
  person: async () => (await town().residents.registerResident(aPerson(), await town().as('manager'))).id,
  enter: async (residentId: string, changes: object = {}, who: Who = 'manager') =>
    (
      await town().care.enterCare(
        EnterCareRequest.fromPartial({
          ...{ residentId, purpose: CarePurpose.ELDER_ALONE_VISIT, reason: why },
          ...{ from: today, until: monthsLater(today, 6), consent },
          ...changes,
        }),
        await town().as(who),
      )
    ).id,
  entriesOf: async (residentId: string, who: Who = 'worker') =>
    (await town().care.listCareOf({ residentId, pageToken: '', pageSize: 50 }, await town().as(who))).entries,
  listed: async (who: Who, territory = '') => {
    const asked = { territory, pageToken: '', pageSize: 200 }
    const { entries } = await town().care.listCare(asked, await town().as(who))
    return entries.map(({ careEntryId }) => careEntryId)
  },
})
