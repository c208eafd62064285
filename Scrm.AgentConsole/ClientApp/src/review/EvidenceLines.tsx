import { eventWords } from '../conversation/eventWords';
import { MessageBody } from '../conversation/bubbles/MessageBody';
import { useT } from '../i18n/useT';
import { clockTime } from '../i18n/when';
import { Highlight } from '../ui/Highlight';
import type { MessageView } from '../wire/contracts.g';
import '../conversation/conversation.css';
import '../conversation/bubbles/bubbles.css';

interface Props {
  readonly lines: readonly MessageView[];
  readonly messageId: string | null;
  /** The words that caused the tag. */
  readonly cause: string;
  readonly contactName: string;
}

/** The line that caused the tag between what was said before and after it. */
export function EvidenceLines({ lines, messageId, cause, contactName }: Props) {
  const words = useT();
  const { t, language } = words;
  if (lines.length === 0) return <blockquote className="review-quote">{cause || t('review.noEvidence')}</blockquote>;
  return (
    <ol className="review-lines">
      {lines.map((line) => (
        <li key={line.id} className={`review-line review-line-${line.direction}${line.id === messageId ? ' review-line-evidence' : ''}`} data-testid={line.id === messageId ? 'review-evidence' : undefined}>
          <span className="small quiet">{line.author.kind === 'contact' ? contactName : line.author.kind === 'bot' ? t('owner.bot') : line.author.name ?? t('conversation.colleague')} <time className="faint num">{clockTime(Date.parse(line.at), language)}</time></span>
          <div className="review-said">{line.id === messageId && line.type === 'text' ? <Highlight text={line.text ?? ''} q={cause} /> : line.type === 'event' && line.event ? eventWords(line.event, line.text, words) : <MessageBody message={line} />}</div>
        </li>
      ))}
    </ol>
  );
}
