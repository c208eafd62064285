import { Suspense, lazy, useState } from 'react';
import { useT } from '../../i18n/useT';
import type { MessageView } from '../../wire/contracts.g';
import { ownUrl } from './linkify';
import { MediaProblem } from './MediaProblem';
import { TextBody } from './TextBody';
import { usePictures } from './usePictures';

const Lightbox = lazy(() => import('./Lightbox'));

/** A picture; a click or Enter shows it large, with the others of the conversation beside it. */
export function ImageBody({ message }: { readonly message: MessageView }) {
  const { t } = useT();
  const pictures = usePictures(message);
  const [isLarge, setLarge] = useState(false);
  const { media, text } = message;
  const url = ownUrl(media?.url);
  if (!url) return <MediaProblem media={media} type="image" />;
  return (
    <>
      <button type="button" className="plain bubble-image-button" onClick={() => setLarge(true)} aria-label={t('lightbox.open')} data-testid="picture">
        <img src={url} alt={media?.fileName ?? t('type.image')} className="bubble-picture" />
      </button>
      {text && <TextBody text={text} />}
      {isLarge && <Suspense fallback={null}><Lightbox pictures={pictures} first={Math.max(0, pictures.findIndex((one) => one.url === url))} close={() => setLarge(false)} /></Suspense>}
    </>
  );
}
