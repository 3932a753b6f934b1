import { careWords } from './en/care.ts'
import { dataTasksWords } from './en/data-tasks.ts'
import { duplicatesWords } from './en/duplicates.ts'
import { exportsWords } from './en/exports.ts'
import { importsWords } from './en/imports.ts'
import { livesWords } from './en/lives.ts'
import { organisationsWords } from './en/organisations.ts'
import { regriddingsWords } from './en/regriddings.ts'
import { rightsWords } from './en/rights.ts'
import type { RegisterWords } from './shape.ts'

/** The words of the register's pages in English: they come with the first of these. */
export const enRegister: RegisterWords = {
  ...careWords,
  ...dataTasksWords,
  ...duplicatesWords,
  ...exportsWords,
  ...importsWords,
  ...livesWords,
  ...organisationsWords,
  ...regriddingsWords,
  ...rightsWords,
}
