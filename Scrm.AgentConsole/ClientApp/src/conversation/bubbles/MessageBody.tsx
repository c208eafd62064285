import { useT } from '../../i18n/useT';
import type { MessageView } from '../../wire/contracts.g';
import { FileBody } from './FileBody';
import { ImageBody } from './ImageBody';
import { LinkBody } from './LinkBody';
import { LocationBody } from './LocationBody';
import { MenuBody } from './MenuBody';
import { QuotedBody } from './QuotedBody';
import { TextBody } from './TextBody';
import { VideoBody } from './VideoBody';
import { VoiceBody } from './VoiceBody';

/** What a message carries. A kind this client does not know is shown as such, never left out. */
export function MessageBody({ message: m }: { readonly message: MessageView }) {
  const { t } = useT();
  switch (m.type) {
    case 'image':
      return <ImageBody message={m} />;
    case 'voice':
      return <VoiceBody media={m.media} text={m.text} />;
    case 'video':
      return <VideoBody media={m.media} text={m.text} />;
    case 'file':
      return <FileBody media={m.media} text={m.text} />;
    case 'location':
      return m.place ? <LocationBody place={m.place} /> : <TextBody text={m.text ?? ''} />;
    case 'link':
      return m.link ? <LinkBody link={m.link} /> : <TextBody text={m.text ?? ''} />;
    case 'menu':
      return <MenuBody text={m.text} choices={m.choices ?? []} />;
    case 'text':
      return <>{m.event?.kind === 'choiceTapped' && <span className="bubble-cap small faint">{t('conversation.tapped')}</span>}<QuotedBody text={m.text ?? ''} /></>;
    default:
      return <span className="quiet">{m.text || t('type.unknown.more')}</span>;
  }
}
