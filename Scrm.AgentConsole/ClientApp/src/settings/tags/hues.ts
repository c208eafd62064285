/** Hues people choose from; any degree may be stored. */
export const hues: readonly number[] = [0, 38, 60, 140, 170, 208, 235, 275, 310, 340];
