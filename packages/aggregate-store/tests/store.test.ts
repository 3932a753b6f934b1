import { storeSuite } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

storeSuite('the engine', () => freshDatabase())
