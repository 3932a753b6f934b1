import { publisherSuite } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

publisherSuite('the engine', () => freshDatabase())
