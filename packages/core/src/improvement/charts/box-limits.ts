// The best boxes and cut boxes of 10 to 100 useful values, from the joint distribution of crossings and longest run.

/** A box of crossings and longest runs that are no signal, and what is cut from its corner. */
interface Box {
  readonly longestRunMaximum: number
  readonly crossingsMinimum: number
  readonly corner?: { readonly longestRun: number; readonly crossings: number }
}

const FEWEST = 10

/**
 * From 10 useful values on, of each: the fewest crossings and the longest run of its best box and, where its corner can
 * be cut, the crossings that the longest run needs and the run that the fewest crossings allow. Anhøj & Wentzel-Larsen
 * (2020); the tests compute the table anew.
 */
const boxes: readonly (readonly [number, number] | readonly [number, number, number, number])[] = [
  [2, 6, 3, 5],
  [3, 7, 4, 6],
  [3, 6],
  [3, 6],
  [3, 6],
  [4, 7, 6, 6],
  [5, 8, 6, 7],
  [5, 7],
  [5, 7, 6, 6],
  [5, 7, 6, 5],
  [6, 7],
  [7, 8],
  [6, 7, 7, 6],
  [6, 7, 7, 6],
  [6, 7, 7, 6],
  [6, 7],
  [9, 9, 10, 7],
  [9, 8, 10, 7],
  [9, 8, 11, 7],
  [10, 8],
  [11, 10, 12, 9],
  [11, 9, 14, 8],
  [11, 8],
  [11, 8, 12, 7],
  [11, 8, 13, 7],
  [12, 8],
  [13, 9, 15, 8],
  [14, 10],
  [13, 8],
  [15, 11],
  [15, 9],
  [15, 9, 17, 8],
  [14, 8],
  [14, 8],
  [17, 10],
  [17, 9],
  [17, 9, 19, 8],
  [17, 9, 20, 7],
  [19, 12, 20, 11],
  [19, 10, 21, 9],
  [19, 9],
  [19, 9, 21, 8],
  [19, 9, 21, 7],
  [21, 11, 23, 9],
  [21, 10, 23, 8],
  [21, 9],
  [21, 9, 23, 8],
  [23, 12, 25, 11],
  [23, 10, 24, 9],
  [23, 10, 26, 8],
  [23, 9],
  [23, 9, 24, 8],
  [25, 11, 27, 9],
  [25, 10, 27, 9],
  [26, 11, 27, 10],
  [26, 10, 27, 9],
  [27, 12, 29, 10],
  [27, 10],
  [27, 10, 29, 8],
  [28, 11, 29, 8],
  [29, 14, 30, 13],
  [29, 11, 31, 9],
  [29, 10, 30, 9],
  [30, 11, 31, 10],
  [30, 10],
  [31, 12, 32, 9],
  [31, 11, 34, 8],
  [31, 10, 33, 9],
  [32, 11, 33, 8],
  [33, 13, 37, 11],
  [33, 11, 35, 9],
  [33, 10],
  [34, 11, 36, 10],
  [33, 10, 36, 7],
  [35, 11],
  [35, 11, 38, 8],
  [35, 10, 36, 9],
  [35, 10, 38, 8],
  [37, 12, 38, 10],
  [37, 11, 39, 9],
  [38, 12],
  [37, 10, 39, 9],
  [39, 13, 41, 12],
  [39, 11, 40, 10],
  [39, 11, 42, 8],
  [39, 10],
  [39, 10, 41, 8],
  [41, 12, 42, 9],
  [41, 11, 44, 9],
  [42, 12, 43, 10],
  [41, 10, 42, 9],
]

/** The box of a number of useful values; `undefined` below 10 and above 100. */
export function boxLimits(useful: number): Box | undefined {
  const box = boxes[useful - FEWEST]
  if (box === undefined) return undefined
  const [crossingsMinimum, longestRunMaximum, crossings, longestRun] = box
  return crossings === undefined || longestRun === undefined
    ? { longestRunMaximum, crossingsMinimum }
    : { longestRunMaximum, crossingsMinimum, corner: { longestRun, crossings } }
}
