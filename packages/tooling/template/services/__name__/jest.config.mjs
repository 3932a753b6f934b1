import { preset } from '@fengqiao/tooling/jest'

export default preset('__name__')
