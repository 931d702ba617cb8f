/** The fields of a moment, in the order of the arguments of `datetime`. */
export const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond'] as const
