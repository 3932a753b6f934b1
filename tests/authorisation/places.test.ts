import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@fengqiao/infra/local/folders'
import { places } from './places.ts'

describe('the places whose checks can be taken away', () => {
  it.each(places)('still hold theirs, once: $name', ({ file, check }) => {
    expect(readFileSync(join(root, file), 'utf8').split(check)).toHaveLength(2)
  })
})
