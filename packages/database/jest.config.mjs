import { preset } from '@fengqiao/tooling/jest'

export default preset('database')
