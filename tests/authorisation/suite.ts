import { gates } from './gates.ts'
import { hands } from './hands.ts'
import { live } from './live.ts'
import { combined, creations, files, participants } from './own.ts'
import { records } from './records.ts'
import type { Settled } from './settled.ts'
import { ownLists, replay, sights } from './sights.ts'

/** Everything that is asked of who may do what, where: by what it looks at. */
export const suiteOf = (settled: Settled) => {
  const { stop, ...asked } = gates(settled)
  return {
    stop,
    probes: {
      ...asked,
      participants: participants(settled),
      combined: combined(settled),
      files: files(settled),
      sights: [...sights(settled), ...ownLists(settled)],
      creations: creations(settled),
      hands: hands(settled),
      replay: replay(settled),
      live: live(settled),
      records: records(settled),
    },
  }
}

export type Suite = ReturnType<typeof suiteOf>
