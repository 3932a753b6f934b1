import { journalSuite } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

journalSuite('the engine', () => freshDatabase())
