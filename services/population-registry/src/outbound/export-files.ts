import { attachments, sheetKinds, type AttachmentOptions, type AttachmentStore } from '@fengqiao/attachments'
import { systemScope } from '@fengqiao/domain-kit'
import type { ExportStore } from '../domain/exporting/exports.ts'

/** Files of exports, apart from the sheets that come in; an export refers to its file while it may be taken. */
export const exportFiles = (
  options: Omit<AttachmentOptions, 'refers' | 'kinds' | 'name'>,
  exports: () => Pick<ExportStore, 'look'>,
): AttachmentStore =>
  attachments({
    ...options,
    name: 'export_files',
    kinds: sheetKinds,
    refers: async (exportId, id) => {
      const state = (await exports().look(systemScope, exportId))?.state
      return state?.status === 'MADE' && state.file.id === id
    },
  })
