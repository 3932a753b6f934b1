import { setTimeout as pause } from 'node:timers/promises'
import type { Api } from '@fengqiao/town'
import type { Town } from '../support/open-town/town.ts'
import { lasting, settle, signedInAnew } from '../support/people.ts'
import { openImport, uploadSheet } from '../support/sheets.ts'
import type { Sheet } from './sheet.ts'

/** What came of an import. */
export interface Imported {
  readonly status: string
  readonly loaded?: { readonly entered?: number; readonly refused?: number }
  readonly loadedHouseholds?: { readonly made?: number }
}

const importer = 'importer'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Imports workbooks as a clerk of the town does, who is settled for it. */
export const importingIn = async ({ baseUrl }: Pick<Town, 'baseUrl'>, installer: Api, townCode: string) => {
  const clerk = await settle({ baseUrl }, installer)(importer, 'TOWN_CLERK', townCode)
  const api = lasting({ baseUrl }, importer)
  const until = async (importId: string, status: string): Promise<Imported> => {
    for (;;) {
      const shown = await api.get<Imported>(`/v1/imports/${importId}`)
      if (shown.status === `IMPORT_STATUS_${status}`) return shown
      await pause(200)
    }
  }
  return {
    /** Uploads a workbook, and answers once it was read. */
    read: async ({ bytes }: Sheet): Promise<string> => {
      const fresh = await signedInAnew(baseUrl, clerk, importer)
      const importId = await openImport(fresh, await uploadSheet(baseUrl, fresh, { type, bytes }))
      await until(importId, 'READ')
      return importId
    },
    /** Loads what was read, and answers once all of it is. */
    load: async (importId: string): Promise<Imported> => {
      await api.post(`/v1/imports/${importId}:load`, {})
      return until(importId, 'LOADED')
    },
  }
}
