import { quoteOf } from './quote';
import { TextBody } from './TextBody';

/** Words, with what they answer above them where they quote. */
export function QuotedBody({ text }: { readonly text: string }) {
  const quoted = quoteOf(text);
  if (!quoted) return <TextBody text={text} />;
  return (
    <>
      <blockquote className="bubble-quote small"><span className="quiet">{quoted.who}</span> <TextBody text={quoted.words} /></blockquote>
      <TextBody text={quoted.rest} />
    </>
  );
}
