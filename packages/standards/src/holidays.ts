// Days off and make-up working days as the State Council announces them each autumn for the year after
// (国务院办公厅关于部分节假日安排的通知). A year not announced yet holds the days that the law itself names
// (全国年节及纪念日放假办法, as revised 2024).

interface HolidayYear {
  /** Inclusive ranges of days off, `MM-DD`. */
  readonly off: readonly (readonly [string, string])[]
  /** Weekend days that are worked. */
  readonly worked: readonly string[]
}

const years: Readonly<Record<string, HolidayYear>> = {
  2025: {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
  2027: {
    off: [
      ['01-01', '01-01'],
      ['02-05', '02-08'],
      ['04-05', '04-05'],
      ['05-01', '05-02'],
      ['06-09', '06-09'],
      ['09-15', '09-15'],
      ['10-01', '10-03'],
    ],
    worked: [],
  },
}

/** Whether people work on this day (`YYYY-MM-DD`, weekday 0 = Sunday). */
export const isWorkingDay = (day: string, weekday: number): boolean => {
  const year = years[day.slice(0, 4)]
  const date = day.slice(5)
  if (year?.worked.includes(date)) return true
  if (year?.off.some(([from, to]) => date >= from && date <= to)) return false
  return weekday !== 0 && weekday !== 6
}
