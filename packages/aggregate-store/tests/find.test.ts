import { findSuite } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

findSuite('the engine', () => freshDatabase())
