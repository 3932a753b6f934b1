import { writeFileSync } from 'node:fs'
import { composeYaml } from './composition.ts'

writeFileSync(new URL('compose.yaml', import.meta.url), composeYaml())
