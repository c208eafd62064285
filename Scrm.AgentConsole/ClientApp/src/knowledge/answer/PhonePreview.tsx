import { LinkBody } from '../../conversation/bubbles/LinkBody';
import { MenuBody } from '../../conversation/bubbles/MenuBody';
import { TextBody } from '../../conversation/bubbles/TextBody';
import { useT } from '../../i18n/useT';
import { ChannelMark } from '../../ui/ChannelMark';
import { useChannelName } from '../../ui/channels';
import type { ArticleAnswer } from '../../wire/contracts.g';
import '../../conversation/bubbles/bubbles.css';

/** The answer as a customer's phone shows it. */
export function PhonePreview({ answer, channel }: { readonly answer: ArticleAnswer; readonly channel: string | null }) {
  const { t } = useT();
  const channelName = useChannelName();
  return (
    <figure className="phone" data-testid="phone-preview" data-type={answer.type}>
      <figcaption className="small faint row">{channel ? <><ChannelMark channel={channel} size={14} />{channelName(channel)}</> : t('knowledge.preview')}</figcaption>
      <div className={`bubble bubble-in bubble-${answer.type}`}><Body answer={answer} /></div>
    </figure>
  );
}

function Body({ answer: a }: { readonly answer: ArticleAnswer }) {
  const { t } = useT();
  const nothing = <span className="faint phone-empty">{t('knowledge.preview.empty')}</span>;
  switch (a.type) {
    case 'image': return a.attachmentId ? <img className="phone-picture" src={`/api/attachments/${encodeURIComponent(a.attachmentId)}`} alt={t('type.image')} /> : nothing;
    case 'link': return a.link?.title ? <LinkBody link={a.link} /> : nothing;
    case 'menu': return <MenuBody text={a.text ?? ''} choices={(a.choices ?? []).filter((c) => c.label.trim())} />;
    default: return a.text?.trim() ? <TextBody text={a.text} /> : nothing;
  }
}
