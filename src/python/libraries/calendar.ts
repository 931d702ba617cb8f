import type { LibraryProgram } from '../native.ts'

/** `calendar`: its functions about days and weeks, in the C locale. Source: Lib/calendar.py. */
export const calendar: LibraryProgram = {
  name: 'calendar',
  natives: [],
  others: [
    'Calendar',
    'Day',
    'EPOCH',
    'HTMLCalendar',
    'IllegalMonthError',
    'IllegalWeekdayError',
    'LocaleHTMLCalendar',
    'LocaleTextCalendar',
    'Month',
    'TextCalendar',
    'calendar',
    'different_locale',
    'error',
    'firstweekday',
    'format',
    'formatstring',
    'main',
    'month',
    'monthcalendar',
    'prcal',
    'prmonth',
    'prweek',
    'setfirstweekday',
    'week',
    'weekheader',
    'c',
    'mdays',
    'repeat',
  ],
  text: `
import sys
import datetime

day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
day_abbr = [name[:3] for name in day_name]
month_abbr = [name[:3] for name in month_name]
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
JANUARY, FEBRUARY = 1, 2

def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

def leapdays(y1, y2):
    y1 -= 1
    y2 -= 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)

def weekday(year, month, day):
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400
    return datetime.date(year, month, day).weekday()

def monthrange(year, month):
    if not 1 <= month <= 12:
        raise _illegal()(f'bad month number {month!r}; must be 1-12')
    days = [31, 29 if isleap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return weekday(year, month, 1), days[month - 1]

def _illegal():
    # From 3.12 on it is an IndexError too.
    bases = (ValueError,) if sys.version_info < (3, 12) else (ValueError, IndexError)
    return type('IllegalMonthError', bases, {'__module__': 'calendar'})

def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    days = datetime.date(year, month, 1).toordinal() - 719163 + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second
`,
}
