import type { Town, Who } from './town.ts'

/** Who looked at somebody, as whoever asks is told. */
export const looking =
  (town: () => Town) =>
  async (residentId: string, who: Who = 'auditor') => {
    const asked = { residentId, pageToken: '', pageSize: 0 }
    return (await town().residents.listLooks(asked, await town().as(who))).looks
  }
