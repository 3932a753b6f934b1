import type { Log } from '@fengqiao/domain-kit'
import type { Redis } from 'ioredis'
import type { Sessions } from '../ports.ts'
import type { OidcRecords } from './oidc-records.ts'

/** Longer than any access token lives; after that nobody asks. */
const mirroredSeconds = 900

/** Two replicas may settle two changes in either order: the higher number stays. */
const raiseScript = `
if tonumber(redis.call('GET', KEYS[1]) or '0') < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
end
return 1`

export interface SessionsOptions {
  readonly redis: Redis
  readonly records: Pick<OidcRecords, 'endBefore'>
  readonly keyOf: (personId: string) => string
  readonly log: Log
}

/** Ends what is out there. Without Redis the life of an access token is the bound, so its absence refuses nothing. */
export const sessionsOf = ({ redis, records, keyOf, log }: SessionsOptions): Sessions => ({
  raiseEpoch: async (personId, epoch) => {
    try {
      await redis.eval(raiseScript, 1, keyOf(personId), epoch, mirroredSeconds)
    } catch {
      log.warn({ personId }, 'the epoch is not mirrored: its access tokens live to their end')
    }
  },
  end: (personId, before) => records.endBefore(personId, new Date(before)),
})
