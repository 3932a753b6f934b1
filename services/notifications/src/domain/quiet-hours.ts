import { chinaTime } from '@fengqiao/standards'

/** Minutes after midnight, in China's time; over midnight where `from` is later than `to`. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

const minute = 60_000
const day = 24 * 60 * minute

const within = (time: number): number => ((time % day) + day) % day

/** The first moment from `at` on that is not quiet. */
export const outOfQuiet = (at: number, quiet: QuietHours | undefined): number => {
  if (quiet === undefined) return at
  const lasts = within((quiet.to - quiet.from) * minute)
  const since = within(at + chinaTime - quiet.from * minute)
  return since < lasts ? at + lasts - since : at
}
