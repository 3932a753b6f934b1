import { isDuplicate } from '@fengqiao/database'
import { wrap } from './cipher.ts'
import { unwrapped, type DataKeys, type MasterKeys } from './data-keys.ts'

/** A secret that is kept as a data key is: the first to keep one wins. */
export const keptSecret = async (
  keys: DataKeys,
  masters: MasterKeys,
  { name, first }: { readonly name: string; readonly first: Buffer },
): Promise<Buffer> => {
  const _id = `secret:${name}`
  const wrapped = wrap(masters.present, _id, first) as never
  const set = { $setOnInsert: { key_id: masters.present.id, wrapped } }
  await keys.updateOne({ _id }, set, { upsert: true }).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error
  })
  const document = await keys.findOne({ _id })
  const secret = document === null ? 'erased' : unwrapped(masters, document)
  if (secret === 'erased') throw new Error(`the secret ${name} was destroyed`)
  return secret
}
