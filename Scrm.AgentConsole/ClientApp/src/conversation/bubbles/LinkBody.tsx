import { LinkOutlined } from '@ant-design/icons';
import type { LinkCard } from '../../wire/contracts.g';
import { ownUrl, safeHref } from './linkify';

/** A card that opens an address; its picture only when it lies in our own house. */
export function LinkBody({ link }: { readonly link: LinkCard }) {
  const href = safeHref(link.url);
  const picture = ownUrl(link.pictureUrl);
  const inside = (
    <>
      <span className="bubble-card-text">
        <strong>{link.title}</strong>
        {link.description && <span className="small quiet bubble-card-more">{link.description}</span>}
        <span className="small faint ellipsis">{href ? new URL(href).host : link.url}</span>
      </span>
      {picture ? <img src={picture} alt="" className="bubble-card-picture" /> : <LinkOutlined className="bubble-card-icon" aria-hidden="true" />}
    </>
  );
  return href ? <a className="bubble-card" href={href} target="_blank" rel="noopener noreferrer nofollow">{inside}</a> : <span className="bubble-card">{inside}</span>;
}
