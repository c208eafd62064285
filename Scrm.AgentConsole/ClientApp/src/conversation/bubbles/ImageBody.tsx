import { Image } from 'antd';
import { useT } from '../../i18n/useT';
import type { MediaView } from '../../wire/contracts.g';
import { ownUrl } from './linkify';
import { MediaProblem } from './MediaProblem';
import { TextBody } from './TextBody';

/** A picture; a click shows it large. */
export function ImageBody({ media, text }: { readonly media: MediaView | null | undefined; readonly text?: string | null }) {
  const { t } = useT();
  const url = ownUrl(media?.url);
  if (!url) return <MediaProblem media={media} type="image" />;
  return (
    <>
      <Image src={url} alt={media?.fileName ?? t('type.image')} className="bubble-picture" preview={{ mask: false } as object} />
      {text && <TextBody text={text} />}
    </>
  );
}
