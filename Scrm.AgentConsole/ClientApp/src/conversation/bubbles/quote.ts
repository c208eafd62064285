/** A reply that quotes: whom, what, and the words that follow. */
export interface Quoted {
  readonly who: string;
  readonly words: string;
  readonly rest: string;
}

const line = '- - - - - - - - - - - - - - -';
const most = 120;

/** Words as messengers write a quote where their platform knows none: 「李娜：订单没到」, a line, the reply. */
export function withQuote(who: string, words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return `「${who}：${flat.length > most ? `${flat.slice(0, most)}…` : flat}」\n${line}\n`;
}

/** A text that was written so; null: an ordinary one. */
export function quoteOf(text: string): Quoted | null {
  const found = /^「([^：:」\n]{1,40})[：:]([^]{0,400}?)」\n(?:- ?){5,}\n([^]*)$/.exec(text);
  return found ? { who: found[1]!, words: found[2]!.trim(), rest: found[3]! } : null;
}
