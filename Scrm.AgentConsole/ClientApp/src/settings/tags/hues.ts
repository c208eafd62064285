/** Hues people choose from; any degree may be stored. */
export const hues: readonly number[] = [0, 20, 38, 60, 90, 140, 170, 190, 208, 235, 275, 310, 340];
