import { preset } from '@fengqiao/tooling/jest'

export default { ...preset('tests'), testTimeout: 120_000 }
