/** Functions that take a whole group of rows, as calls are compared: in small letters. */
export const AGGREGATES = ['count', 'collect', 'sum', 'avg', 'min', 'max', 'stdev', 'stdevp', 'percentilecont', 'percentiledisc']
