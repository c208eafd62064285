import { useStore } from '../../live/useStore';
import { finding, type Finding } from '../../search/finding';
import { Highlight } from '../../ui/Highlight';
import { withFaces } from './faces';
import { linkify } from './linkify';

const words = (value: Finding | null): string => value?.q ?? '';

/** Words as they were typed, those that are looked for marked; addresses open in a window that knows nothing of this one. */
export function TextBody({ text }: { readonly text: string }) {
  const q = useStore(finding, words);
  return (
    <span className="bubble-text">
      {linkify(withFaces(text)).map((piece, i) => (piece.href
        ? <a key={i} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">{piece.text}</a>
        : <span key={i}>{q ? <Highlight text={piece.text} q={q} /> : piece.text}</span>))}
    </span>
  );
}
