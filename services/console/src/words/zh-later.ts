import { accountsWords } from './zh/accounts.ts'
import { careWords } from './zh/care.ts'
import { dataTasksWords } from './zh/data-tasks.ts'
import { duplicatesWords } from './zh/duplicates.ts'
import { exportsWords } from './zh/exports.ts'
import { formsWords } from './zh/forms.ts'
import { importsWords } from './zh/imports.ts'
import { leadersWords } from './zh/leaders.ts'
import { lettingsWords } from './zh/lettings.ts'
import { livesWords } from './zh/lives.ts'
import { organisationsWords } from './zh/organisations.ts'
import { peopleWords } from './zh/people.ts'
import { regriddingsWords } from './zh/regriddings.ts'
import { rightsWords } from './zh/rights.ts'

/** The words of the pages that not everybody opens in Chinese: they come with the first of these. */
export const zhLater = {
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
