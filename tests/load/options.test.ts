import { measures, optionsIn } from './options.ts'

it('measures everything where nothing is named', () => {
  expect(optionsIn([]).measures).toEqual(measures)
  expect(optionsIn(['spike', '--rate=20'])).toMatchObject({ measures: ['spike'], rate: 20 })
})

it.each([
  [['speed'], 'what is speed? It can be mixed, spike, lifecycles, peer, tracing, years.'],
  [['--users=none'], '--users must be a whole number of at least 1, not "none"'],
  [['--seconds=0'], '--seconds must be a whole number of at least 1, not "0"'],
])('refuses %j by its name', (args, why) => {
  expect(() => optionsIn(args)).toThrow(why)
})
