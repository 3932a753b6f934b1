import { attachments, sheetKinds, type AttachmentOptions, type AttachmentStore } from '@fengqiao/attachments'
import { systemScope } from '@fengqiao/domain-kit'
import type { ImportStore } from '../ports.ts'

/** Sheets of imports; whether an import refers to one is asked of the import itself. */
export const sheetFiles = (
  options: Omit<AttachmentOptions, 'refers' | 'kinds'>,
  imports: () => Pick<ImportStore, 'look'>,
): AttachmentStore =>
  attachments({
    ...options,
    kinds: sheetKinds,
    refers: async (importId, id) => (await imports().look(systemScope, importId))?.state.file.id === id,
  })
