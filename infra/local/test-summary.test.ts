import { summaryOf } from './test-summary.ts'

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}

describe('summaryOf', () => {
  it('counts what passed', () => {
    expect(summaryOf(report, 0)).toEqual({ line: '7 passed, 0 failed', code: 0 })
  })

  it('names what was skipped', () => {
    expect(summaryOf({ ...report, numPendingTests: 2, numTodoTests: 1 }, 0).line).toBe(
      '7 passed, 0 failed, 3 skipped',
    )
  })

  it('counts a suite that could not run as failed', () => {
    const summary = summaryOf({ ...report, numFailedTests: 1, numRuntimeErrorTestSuites: 2 }, 1)
    expect(summary).toEqual({ line: '7 passed, 3 failed', code: 1 })
  })

  it('never calls a run passed that jest calls failed', () => {
    expect(summaryOf(report, 1)).toEqual({ line: '7 passed, 1 failed', code: 1 })
    expect(summaryOf(undefined, 0)).toEqual({ line: '0 passed, 1 failed', code: 1 })
  })

  it('counts a proof as a test', () => {
    expect(summaryOf(report, 0, { held: 2, failed: 0 })).toEqual({ line: '9 passed, 0 failed', code: 0 })
    expect(summaryOf(report, 0, { held: 1, failed: 1 })).toEqual({ line: '8 passed, 1 failed', code: 1 })
  })
})
