import { repeatSuite } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

repeatSuite('the engine', () => freshDatabase())
