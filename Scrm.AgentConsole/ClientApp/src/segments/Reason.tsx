import { useT, type Words } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { jump } from '../live/jump';
import { useTagBook } from '../query/directory';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import type { ConditionView, ReasonView } from '../wire/contracts.g';
import { sentence } from './conditions/sentence';
import { at } from './conditions/tree';
import { useNames } from './conditions/useNames';

/** What the person has that the condition asks for. */
function found(condition: ConditionView, reason: ReasonView, words: Words): string | null {
  if (!reason.holds) return null;
  switch (condition.kind) {
    case 'tag': return [reason.text, reason.number == null ? null : `${words.t('segment.weight')} ${reason.number.toFixed(2)}`].filter(Boolean).join(' · ');
    case 'dimension': return reason.number == null ? null : `${Math.round(reason.number * 100)}%`;
    case 'seen': return reason.at ? fullTime(Date.parse(reason.at), words.language) : null;
    case 'activity': return reason.number == null ? null : words.t('segment.timesDone', { count: reason.number });
    case 'persona': return reason.number == null ? words.known(`segment.word.${reason.text}`) ?? reason.text ?? null : String(Math.round(reason.number));
    case 'source': case 'code': case 'attribute': return reason.text ?? null;
    default: return null;
  }
}

/** Why the person is in it: the condition, what was found, and the words behind a tag. */
export function Reason({ root, reason }: { readonly root: ConditionView; readonly reason: ReasonView }) {
  const words = useT();
  const names = useNames();
  const { tag, dimension } = useTagBook();
  const condition = at(root, reason.path);
  if (!condition) return null;
  const side = condition.kind === 'dimension' ? condition.subject : condition.kind === 'tag' && condition.subject ? tag(condition.subject)?.dimensionId : null;
  const hue = side ? dimension(side)?.hue : undefined;
  const what = found(condition, reason, words);
  return (
    <div className="reason">
      <span className={hue === undefined ? 'reason-what' : 'reason-what reason-hue'} style={{ ['--hue' as string]: hue }}>{sentence({ ...condition, negated: !reason.holds }, words, names)}</span>
      {what && <span className="small quiet num"> {what}</span>}
      {reason.quotes.filter((quote) => quote.quote).slice(0, 1).map((quote) => (
        <span key={quote.assignmentId} className="reason-quote small">
          “{quote.quote}”
          {quote.conversationId && quote.messageId && <Link href={toConversation(quote.conversationId)} onClick={() => jump.set({ conversationId: quote.conversationId!, messageId: quote.messageId! })}> {words.t('tag.show')} →</Link>}
        </span>
      ))}
    </div>
  );
}
