import { Suggestions } from '../composer/Suggestions';
import { useLive } from '../live/useLive';

/** Suggestions for the customer's last line; nothing is asked before there is one. */
export function AskedSuggestions({ conversationId, insert }: { readonly conversationId: string; readonly insert: (text: string) => void }) {
  const seq = useLive((state) => state.transcripts.get(conversationId)?.items.findLast((m) => m.direction === 'in' && (m.type === 'text' || m.type === 'voice'))?.seq ?? null);
  return seq === null ? null : <Suggestions key={conversationId} conversationId={conversationId} askedSeq={seq} insert={insert} />;
}
