import type { Violation } from './check/observations.ts'
import { report, type Outcome } from './report.ts'

const sound: Outcome = {
  seed: 7,
  progress: {
    ...{
      begun: 3,
      done: 3,
      acknowledged: 18,
      retried: 2,
      repeated: 1,
      lastHeardFrom: 0,
      lastAt: 0,
      longestSilence: 4_200,
      over: true,
    },
  },
  tally: new Map([
    ['200', 19],
    ['not heard', 2],
  ]),
  hurts: [
    { fault: { kind: 'kill', part: 'mongodb', away: 1 }, recovery: 2_500, failed: 7 },
    { fault: { kind: 'kill', part: 'redis', away: 1 }, recovery: 100, failed: 0 },
    { fault: { kind: 'roll', service: 'gateway' }, recovery: 50, failed: 1 },
  ],
  echoed: 4,
  deaths: [],
  violations: [],
  drove: 12_000,
  quietAfter: 900,
  checked: { entries: 21, messages: 9, rows: 3, letters: 2 },
}

describe('the report', () => {
  it('prints the figures of a run in which nothing was lost', () => {
    const text = report(sound)
    for (const said of [
      /Lifecycles +3 in 12.0 s/,
      /Faults +3 \(kill 2, roll 1\)/,
      /Deliveries doubled +4/,
      /Acknowledged +18/,
      /not heard: 2/,
      /Longest recovery +2.5 s/,
      /Longest silence +4.2 s/,
      /Failed in rolling restarts +1\n/,
      /Acknowledged and lost +0/,
      /Nothing was lost\./,
    ])
      expect(text).toMatch(said)
  })

  it('tells of every broken rule how often, and where to look for the first', () => {
    const violations = Array.from({ length: 9 }, (_, index): Violation => {
      return { rule: 'lost', where: `issue-${index}`, what: 'is not in the journal' }
    })
    const text = report({ ...sound, violations })
    expect(text).toMatch(/Acknowledged and lost +9/)
    expect(text).toContain('issue-0: is not in the journal')
    expect(text).not.toContain('issue-8')
    expect(text).toContain('9 promises were broken')
  })
})
