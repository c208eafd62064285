/** Of every letter that begins a Chinese syllable, the first character in the order of pinyin. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀';
const letters = 'abcdefghjklmnopqrstwxyz';
const order = new Intl.Collator('zh-CN-u-co-pinyin');
const known = new Map<string, string>();

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  let at = letters.length - 1;
  while (at > 0 && order.compare(character, firsts[at]!) < 0) at--;
  return letters[at]!;
}

/** The first letters of how a text is read: 退款进度 is tkjd; what is no Chinese stays. */
export function initials(text: string): string {
  return [...text].map((character) => {
    const one = known.get(character) ?? initialOf(character);
    known.set(character, one);
    return one;
  }).join('');
}
