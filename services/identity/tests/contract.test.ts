import { Role } from '@fengqiao/contracts/identity/v1'
import { roles } from '../src/domain/roles.ts'

it('the roles are the contract’s', () => {
  expect([...roles].sort()).toEqual(
    Object.keys(Role)
      .filter((name) => name !== 'UNSPECIFIED')
      .sort(),
  )
})
