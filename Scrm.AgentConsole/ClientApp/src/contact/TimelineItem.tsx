import { useT } from '../i18n/useT';
import { fullTime, shortTime } from '../i18n/when';
import { jump } from '../live/jump';
import { Link } from '../ui/Link';
import { toConversation } from '../ui/router';
import { useChannelName } from '../ui/channels';
import type { TouchpointView } from '../wire/contracts.g';
import { groupOf, iconOf } from './timelineKinds';

/** One thing that happened; leads to the line behind it. */
export function TimelineItem({ touchpoint: p }: { readonly touchpoint: TouchpointView }) {
  const { t, known, language } = useT();
  const channelName = useChannelName();
  const detail = p.detail && p.kind === 'handoff' ? known(`handoff.${p.detail}`) ?? p.detail
    : p.detail && p.kind === 'conversationResolved' ? known(`resolution.${p.detail}`) ?? p.detail : p.detail;
  const Icon = iconOf(p.kind);
  const inside = (
    <>
      <span className="grow">{t(`touchpoint.${p.kind}`)}{detail && <span className="quiet"> · {detail}</span>}</span>
      <time className="small faint num" title={fullTime(Date.parse(p.at), language)}>{shortTime(Date.parse(p.at), Date.now(), language)}</time>
    </>
  );
  const { conversationId, messageId } = p;
  return (
    <li>
      <span className={`timeline-icon timeline-${groupOf(p.kind)}`} title={channelName(p.channel)}><Icon /></span>
      {conversationId
        ? <Link className="timeline-line" href={toConversation(conversationId)} onClick={() => messageId && jump.set({ conversationId, messageId })}>{inside}</Link>
        : <span className="timeline-line">{inside}</span>}
    </li>
  );
}
