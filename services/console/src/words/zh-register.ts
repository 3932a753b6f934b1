import { dataTasksWords } from './zh/data-tasks.ts'
import { duplicatesWords } from './zh/duplicates.ts'
import { exportsWords } from './zh/exports.ts'
import { importsWords } from './zh/imports.ts'
import { livesWords } from './zh/lives.ts'
import { rightsWords } from './zh/rights.ts'

/** The words of the register's pages in Chinese: they come with the first of these. */
export const zhRegister = {
  ...dataTasksWords,
  ...duplicatesWords,
  ...exportsWords,
  ...importsWords,
  ...livesWords,
  ...rightsWords,
}
