/** What jest counted. */
export interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly numRuntimeErrorTestSuites: number
}

/** The last line of a test run, and the exit code that says the same. */
export interface TestSummary {
  readonly line: string
  readonly code: number
}

const nothingProven = { held: 0, failed: 0 }

/** A suite that could not run counts as one failure: none of its tests were seen. A proof counts as one test. */
export const summaryOf = (
  report: JestReport | undefined,
  exitCode: number,
  proven = nothingProven,
): TestSummary => {
  if (report === undefined) return { line: '0 passed, 1 failed', code: 1 }
  const counted = report.numFailedTests + report.numRuntimeErrorTestSuites
  // Jest may fail without a failed test, as when its own configuration is wrong.
  const failed = (counted === 0 && exitCode !== 0 ? 1 : counted) + proven.failed
  const skipped = report.numPendingTests + report.numTodoTests
  const line = `${String(report.numPassedTests + proven.held)} passed, ${String(failed)} failed`
  return { line: skipped === 0 ? line : `${line}, ${String(skipped)} skipped`, code: failed === 0 ? 0 : 1 }
}
