import type { LibraryProgram } from '../native.ts'
import { UNKNOWN } from './third-party/support.ts'

/** `statistics`: averages of whole numbers, and what needs no average. Source: Lib/statistics.py. */
export const statistics: LibraryProgram = {
  name: 'statistics',
  natives: [UNKNOWN],
  others: [
    'NormalDist',
    'correlation',
    'covariance',
    'fmean',
    'geometric_mean',
    'harmonic_mean',
    'linear_regression',
    'median_grouped',
    'pstdev',
    'pvariance',
    'quantiles',
    'stdev',
    'variance',
    'kde',
    'kde_random',
    'LinearRegression',
  ],
  text: `
class StatisticsError(ValueError):
    pass

def _ratio(total, count, data):
    # CPython adds up fractions exactly; of whole numbers the sum is one already.
    if all([type(value) is int for value in data]):
        return total // count if total % count == 0 else total / count
    return _unknown(data, None)

def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('mean requires at least one data point')
    return _ratio(sum(data), len(data), data)

def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data

def median(data):
    data = _sorted(data)
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2

def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]

def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]

def multimode(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]

def mode(data):
    found = multimode(data)
    if not found:
        raise StatisticsError('no mode for empty data')
    return found[0]
`,
}
