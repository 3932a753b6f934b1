import type { Log } from '@fengqiao/domain-kit'
import type { Filter } from 'mongodb'
import { wrap } from './cipher.ts'
import { unwrapped, type DataKeyDocument, type DataKeys, type MasterKeys } from './data-keys.ts'

const atOnce = 500

/** A document as it is kept once the present master key wraps its data key; nothing where that was destroyed. */
const wrappedAnew = (masters: MasterKeys, document: DataKeyDocument) => {
  const dataKey = unwrapped(masters, document)
  if (dataKey === 'erased') return []
  const { _id, key_id } = document
  const wrapped = wrap(masters.present, _id, dataKey) as never
  const update = { $set: { key_id: masters.present.id, wrapped } }
  // Another replica may have wrapped it anew meanwhile, or somebody destroyed it.
  return [{ updateOne: { filter: { _id, key_id } as Filter<DataKeyDocument>, update } }]
}

const rewrapSome = async (keys: DataKeys, masters: MasterKeys): Promise<number> => {
  for (const id of masters.byId.keys()) {
    if (id === masters.present.id) continue
    const some = await keys.find({ key_id: id }, { limit: atOnce }).toArray()
    const writes = some.flatMap((document) => wrappedAnew(masters, document))
    if (writes.length === 0) continue
    await keys.bulkWrite(writes, { ordered: false })
    return writes.length
  }
  return 0
}

/** Wraps a batch of the keys anew that another of the master keys wraps; answers how many there were. */
export const rewrapping = (keys: DataKeys, masters: MasterKeys, log: Log): (() => Promise<number>) => {
  let told = masters.byId.size === 1
  return async () => {
    const wrapped = await rewrapSome(keys, masters)
    if (wrapped === 0 && !told) {
      told = true
      log.info({ masterKey: masters.present.id }, 'this master key wraps every data key: no other is needed')
    }
    return wrapped
  }
}
