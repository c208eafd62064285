const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A word nobody can guess, of letters and digits, as platforms want them. */
export function newWord(length: number, bytes: (count: number) => Uint8Array = (count) => crypto.getRandomValues(new Uint8Array(count))): string {
  let word = '';
  while (word.length < length) {
    // What is past the last whole round would make some letters likelier.
    for (const byte of bytes(length)) if (byte < 248 && word.length < length) word += letters[byte % letters.length];
  }
  return word;
}

export const newToken = (): string => newWord(24);
export const newAesKey = (): string => newWord(43);
