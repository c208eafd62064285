import { useT } from '../../i18n/useT';
import type { MediaView } from '../../wire/contracts.g';
import { ownUrl } from './linkify';
import { MediaProblem } from './MediaProblem';
import { TextBody } from './TextBody';

/** A film, loaded when it is played. */
export function VideoBody({ media, text }: { readonly media: MediaView | null | undefined; readonly text?: string | null }) {
  const { t } = useT();
  const url = ownUrl(media?.url);
  if (!url) return <MediaProblem media={media} type="video" />;
  return (
    <>
      <video controls preload="metadata" src={url} className="bubble-picture" aria-label={t('type.video')} />
      {text && <TextBody text={text} />}
    </>
  );
}
