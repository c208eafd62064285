import { withFaces } from './faces';
import { linkify } from './linkify';

/** Words as they were typed; addresses open in a window that knows nothing of this one. */
export function TextBody({ text }: { readonly text: string }) {
  return (
    <span className="bubble-text">
      {linkify(withFaces(text)).map((piece, i) => (piece.href
        ? <a key={i} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">{piece.text}</a>
        : <span key={i}>{piece.text}</span>))}
    </span>
  );
}
