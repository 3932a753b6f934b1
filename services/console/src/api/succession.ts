import { api, commandHeaders, dataOf } from './client.ts'

/** Passes all that a person answers for to another: grids first, so that nothing new comes to who goes. */
export const passOn = async (personId: string, toPersonId: string, key: string): Promise<void> => {
  const asked = { body: { personId, toPersonId }, headers: commandHeaders(key) }
  await dataOf(api.POST('/v1/grids:replaceWorker', asked))
  let more: boolean
  do ({ more } = await dataOf(api.POST('/v1/issues:reassignHeld', asked)))
  while (more)
}
