/** Two short notes, made here: no file is loaded. */
const notes: readonly (readonly [hertz: number, at: number])[] = [[660, 0], [880, 0.11]];
const length = 0.16;
const loudness = 0.12;

let context: AudioContext | null = null;

/** Plays them; browsers let a page sound only after its reader has clicked or pressed something. */
export async function chime(): Promise<void> {
  context ??= new AudioContext();
  if (context.state === 'suspended') await context.resume();
  const begin = context.currentTime;
  for (const [hertz, at] of notes) {
    const [tone, gain] = [context.createOscillator(), context.createGain()];
    tone.frequency.value = hertz;
    gain.gain.setValueAtTime(0, begin + at);
    gain.gain.linearRampToValueAtTime(loudness, begin + at + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.001, begin + at + length);
    tone.connect(gain).connect(context.destination);
    tone.start(begin + at);
    tone.stop(begin + at + length);
  }
}
