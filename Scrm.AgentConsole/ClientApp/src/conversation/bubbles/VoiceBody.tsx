import { useT } from '../../i18n/useT';
import type { MediaView } from '../../wire/contracts.g';
import { ownUrl } from './linkify';
import { MediaProblem } from './MediaProblem';

/** A voice message to hear, and what the platform recognised, to read. */
export function VoiceBody({ media, text }: { readonly media: MediaView | null | undefined; readonly text?: string | null }) {
  const { t } = useT();
  const url = ownUrl(media?.url);
  return (
    <div className="bubble-voice">
      {url ? <audio controls preload="none" src={url} aria-label={t('type.voice')} /> : <MediaProblem media={media} type="voice" />}
      {text && <div><span className="small quiet">{t('media.recognised')}</span> {text}</div>}
    </div>
  );
}
