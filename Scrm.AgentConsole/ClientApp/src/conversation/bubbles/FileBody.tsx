import { FileOutlined } from '@ant-design/icons';
import { useT } from '../../i18n/useT';
import type { MediaView } from '../../wire/contracts.g';
import { sizeWords } from './sizeWords';
import { ownUrl } from './linkify';
import { MediaProblem } from './MediaProblem';

/** Any other attachment, to download. */
export function FileBody({ media, text }: { readonly media: MediaView | null | undefined; readonly text?: string | null }) {
  const { t } = useT();
  const url = ownUrl(media?.url);
  if (!url) return <MediaProblem media={media} type="file" />;
  return (
    <a className="bubble-card" href={url} download={media?.fileName ?? true}>
      <FileOutlined className="bubble-card-icon" aria-hidden="true" />
      <span className="bubble-card-text">
        <strong className="ellipsis">{media?.fileName ?? text ?? t('type.file')}</strong>
        <span className="small quiet num">{media?.size != null ? sizeWords(media.size) : media?.contentType}</span>
      </span>
    </a>
  );
}
