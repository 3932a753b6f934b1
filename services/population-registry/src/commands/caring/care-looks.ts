import type { Ask } from '@fengqiao/domain-kit'
import { seesCare, type CareEntry } from '../../domain/caring/care.ts'
import { look } from '../../domain/look.ts'
import type { Deps } from '../../ports.ts'

/** Keeps that the care lists were looked at with these people on them, before anybody is shown: one look a page. */
export const recordCareLook =
  ({ looks }: Pick<Deps, 'looks'>) =>
  async ({ meta, input }: Pick<Ask<readonly CareEntry[]>, 'meta' | 'input'>): Promise<void> => {
    const subjects = [...new Set(input.map(({ residentId }) => residentId))]
    if (subjects.length === 0) return
    const near = [...new Set(input.flatMap(seesCare))]
    const facts = { by: meta.actor, at: meta.at.getTime(), subjects, near }
    await looks.create(meta, () => look({ ...facts, purpose: 'SERVICE', careList: true }))
  }
