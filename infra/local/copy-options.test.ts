import { root } from './folders.ts'
import { copyOptions } from './copy-options.ts'

describe('the options of a backup and a restore', () => {
  it('are the town of npm start, and a folder where the user stands', () => {
    expect(copyOptions(['copies/monday'], '/home/someone')).toEqual({
      ...{ help: false, copy: '/home/someone/copies/monday', replace: false, withoutKeys: false },
      ...{ dataFolder: `${root}/.local`, basePort: 20_051 },
    })
  })

  it('name one service, and a newer copy', () => {
    const args = ['/copies/monday', '--only=grid-management', '--erased-in=tuesday', '--without-keys']
    expect(copyOptions([...args, '--base-port=40051'], '/copies')).toMatchObject({
      ...{ copy: '/copies/monday', only: 'grid-management', erasedIn: '/copies/tuesday' },
      ...{ withoutKeys: true, basePort: 40_051 },
    })
  })

  it.each([
    [[], 'Name one folder.'],
    [['one', 'two'], 'Name one folder.'],
    [['one', '--only=gateway'], '--only must be one of identity, population-registry'],
    [['one', '--base-port=many'], '--base-port must be a port, not "many"'],
    [['one', '--replace'], '--replace is for one service'],
    [['one', '--force'], '--force'],
  ])('are refused in words: %j', (args, words) => {
    expect(() => copyOptions(args, '/')).toThrow(words)
  })

  it('need no folder to be explained', () => {
    expect(copyOptions(['--help'], '/').help).toBe(true)
  })
})
