import type { TagTrySpan } from '../../wire/contracts.g';
import { pieces } from './tagBook';

/** A tried text with the matched words marked. */
export function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly TagTrySpan[] }) {
  return <span className="marked">{pieces(text, spans).map((one, i) => (one.isMatch ? <mark key={i}>{one.text}</mark> : <span key={i}>{one.text}</span>))}</span>;
}
