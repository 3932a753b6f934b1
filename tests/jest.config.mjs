import { preset } from '@fengqiao/tooling/jest'

const base = preset('tests')

export default {
  ...base,
  // Jest adds `import` or `require` itself, as a module is loaded; a library that has both must not be given the wrong one.
  testEnvironmentOptions: { customExportConditions: ['@fengqiao/source', 'node'] },
  testTimeout: 120_000,
}
