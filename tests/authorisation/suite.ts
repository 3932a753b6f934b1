import { gates } from './gates.ts'
import { hands } from './hands.ts'
import { live } from './live.ts'
import { combined, creations, files, participants } from './own.ts'
import { records } from './records.ts'
import type { Settled } from './settled.ts'
import { ownLists, replay, sights } from './sights.ts'

/** Whoever may register a matter may do so anywhere; a message is its recipient's whatever he may read. */
const open: ReadonlySet<string> = new Set(['ReadEvents', 'RegisterIssue'])

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

/** Confined operations that nothing asks about. */
export const unasked = ({ operations }: Settled, probes: Suite['probes']): readonly string[] => {
  const { token: _token, permission: _permission, pastTheDoor: _past, ...scoped } = probes
  const asked = new Set(Object.values(scoped).flatMap((some) => some.map(({ path }) => path)))
  return operations
    .filter(({ scope }) => scope === 'territory' || scope === 'participant')
    .filter(({ path, method }) => !asked.has(path) && !open.has(method))
    .map(({ method }) => method)
}

export type Suite = ReturnType<typeof suiteOf>
