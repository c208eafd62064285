export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const whole: View = { scale: 1, x: 0, y: 0 };

const step = 1.25;
const [least, most] = [0.5, 8];

/** Nearer or further, within bounds; what is shown whole stands in the middle. */
export function zoomed(view: View, times: number): View {
  const scale = Math.min(most, Math.max(least, view.scale * step ** times));
  return scale <= 1 ? { scale, x: 0, y: 0 } : { scale, x: view.x * (scale / view.scale), y: view.y * (scale / view.scale) };
}

/** Which picture a key asks for, from a row of them; it ends at its ends. */
export function stepped(at: number, by: number, count: number): number {
  return Math.min(count - 1, Math.max(0, at + by));
}
