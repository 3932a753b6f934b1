import { accountsWords } from './en/accounts.ts'
import { careWords } from './en/care.ts'
import { dataTasksWords } from './en/data-tasks.ts'
import { duplicatesWords } from './en/duplicates.ts'
import { exportsWords } from './en/exports.ts'
import { formsWords } from './en/forms.ts'
import { importsWords } from './en/imports.ts'
import { leadersWords } from './en/leaders.ts'
import { lettingsWords } from './en/lettings.ts'
import { livesWords } from './en/lives.ts'
import { organisationsWords } from './en/organisations.ts'
import { peopleWords } from './en/people.ts'
import { regriddingsWords } from './en/regriddings.ts'
import { rightsWords } from './en/rights.ts'
import type { LaterWords } from './shape.ts'

/** The words of the pages that not everybody opens in English: they come with the first of these. */
export const enLater: LaterWords = {
  ...accountsWords,
  ...careWords,
  ...dataTasksWords,
  ...duplicatesWords,
  ...exportsWords,
  ...formsWords,
  ...importsWords,
  ...leadersWords,
  ...lettingsWords,
  ...livesWords,
  ...organisationsWords,
  ...peopleWords,
  ...regriddingsWords,
  ...rightsWords,
}
