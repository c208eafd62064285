import { markedIn } from './marked';

/** Text with the searched words marked. */
export function Highlight({ text, q }: { readonly text: string; readonly q: string }) {
  const marked = markedIn(text, q);
  return (
    <>
      {marked.map(({ from, to }, i) => <span key={from}>{text.slice(marked[i - 1]?.to ?? 0, from)}<mark>{text.slice(from, to)}</mark></span>)}
      {text.slice(marked.at(-1)?.to ?? 0)}
    </>
  );
}
