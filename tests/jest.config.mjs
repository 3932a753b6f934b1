import { preset } from '@fengqiao/tooling/jest'

const common = preset('tests')
// The proof that follows a whole run asks the same probes before and after it takes checks away.
const provenLater = process.env.PROOFS_FOLLOW === 'true' ? ['/authorisation/authorisation.test.ts'] : []

export default {
  ...common,
  testPathIgnorePatterns: [...common.testPathIgnorePatterns, ...provenLater],
  testTimeout: 120_000,
}
