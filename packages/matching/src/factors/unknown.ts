/** How the factors and the typed arrays of the world write down that something is not known. */

/** Stands for a year, level, bin that is not known; all that are known are 0 or more. */
export const notKnown = -1
