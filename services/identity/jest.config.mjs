import { preset } from '@fengqiao/tooling/jest'

// Express's own modules are CommonJS: a condition `import` for all would hand them the wrong half of a package.
const testEnvironmentOptions = { customExportConditions: ['@fengqiao/source', 'node'] }

export default { ...preset('identity'), testEnvironmentOptions }
