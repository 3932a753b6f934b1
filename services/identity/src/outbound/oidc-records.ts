import { createHash } from 'node:crypto'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing } from '@fengqiao/database'
import type { Collection } from 'mongodb'
import { errors, type Adapter, type AdapterPayload } from 'oidc-provider'

interface Kept {
  readonly _id: string
  readonly payload: AdapterPayload
  readonly expires_at?: Date
  readonly grant_id?: string
  readonly account_id?: string
  readonly uid?: string
  /** When the sign-in began from which this comes. */
  readonly began_at: Date
  readonly consumed_at?: Date
}

/** Everything the provider may ever store; a collection each, its indexes before its first document. */
const models = [
  'Session',
  'Interaction',
  'Grant',
  'AuthorizationCode',
  'RefreshToken',
  'AccessToken',
  'ClientCredentials',
  'ReplayDetection',
] as const

/** What ends with a person's sign-ins. */
const ofSignIn = ['Session', 'Grant', 'AuthorizationCode', 'RefreshToken', 'AccessToken'] as const

const collectionName = (model: string): string =>
  `oidc_${model.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '_' : ''}${letter.toLowerCase()}`)}s`

/** The id of these is the secret itself: only its digest is kept, so the collection opens nothing. */
const isSecret = (model: string): boolean => model === 'RefreshToken' || model === 'AuthorizationCode'

const keyOf = (model: string, id: string): string =>
  isSecret(model) ? createHash('sha256').update(id).digest('base64url') : id

const beganAt = ({ loginTs, iiat, iat }: AdapterPayload): Date =>
  new Date((loginTs ?? iiat ?? iat ?? Math.floor(Date.now() / 1_000)) * 1_000)

const keptOf = (model: string, id: string, payload: AdapterPayload): Omit<Kept, 'expires_at'> => {
  const { jti, ...rest } = payload
  return {
    _id: keyOf(model, id),
    payload: isSecret(model) || jti === undefined ? rest : { ...rest, jti },
    began_at: beganAt(payload),
    ...Object.fromEntries(
      Object.entries({ grant_id: payload.grantId, account_id: payload.accountId, uid: payload.uid }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
  }
}

const payloadOf = (kept: Kept | null, jti?: string): AdapterPayload | undefined =>
  kept === null || (kept.expires_at !== undefined && kept.expires_at.getTime() <= Date.now())
    ? undefined
    : {
        ...kept.payload,
        ...(jti === undefined ? {} : { jti }),
        ...(kept.consumed_at === undefined
          ? {}
          : { consumed: Math.floor(kept.consumed_at.getTime() / 1_000) }),
      }

/** Of two that use a token at once only one may: the condition decides, not an earlier look. */
const consumeOnce = async (records: Collection<Kept>, _id: string): Promise<void> => {
  const unused = { _id, consumed_at: { $exists: false } }
  const { modifiedCount } = await records.updateOne(unused, { $set: { consumed_at: new Date() } })
  if (modifiedCount === 0) throw new errors.InvalidGrant('already used')
}

const adapterOf = (records: Collection<Kept>, model: string): Adapter =>
  hearing<Adapter>({
    upsert: async (id, payload, expiresIn) => {
      const { _id, ...kept } = keptOf(model, id, payload)
      const expires = expiresIn === undefined ? {} : { expires_at: new Date(Date.now() + expiresIn * 1_000) }
      await records.replaceOne({ _id }, { ...kept, ...expires }, { upsert: true })
    },
    find: async (id) =>
      payloadOf(await records.findOne({ _id: keyOf(model, id) }), isSecret(model) ? id : undefined),
    findByUid: async (uid) => payloadOf(await records.findOne({ uid })),
    // No device flow here.
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) => consumeOnce(records, keyOf(model, id)),
    destroy: async (id) => {
      await records.deleteOne({ _id: keyOf(model, id) })
    },
    revokeByGrantId: async (grantId) => {
      await records.deleteMany({ grant_id: grantId })
    },
  })

export interface OidcRecords {
  readonly prepare: () => Promise<void>
  readonly adapter: (model: string) => Adapter
  /** Forgets what a person's sign-ins from before left behind. */
  readonly endBefore: (accountId: string, before: Date) => Promise<void>
}

/** What the OpenID Provider keeps: sessions, grants, codes, refresh families. */
export const oidcRecordsIn = (store: StoreConnection): OidcRecords => {
  const recordsOf = (model: string) => store.collection<Kept>(collectionName(model))
  return hearing({
    prepare: async () => {
      for (const model of models) {
        await recordsOf(model).createIndexes([
          { name: 'expiry', key: { expires_at: 1 }, expireAfterSeconds: 0 },
          { name: 'grant', key: { grant_id: 1 }, sparse: true },
          { name: 'account', key: { account_id: 1, began_at: 1 }, sparse: true },
          { name: 'uid', key: { uid: 1 }, sparse: true },
        ])
      }
    },
    adapter: (model) => adapterOf(recordsOf(model), model),
    endBefore: async (accountId, before) => {
      for (const model of ofSignIn)
        await recordsOf(model).deleteMany({ account_id: accountId, began_at: { $lt: before } })
    },
  })
}
