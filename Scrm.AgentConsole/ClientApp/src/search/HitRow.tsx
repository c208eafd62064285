import { BookOutlined, EnterOutlined, RightOutlined } from '@ant-design/icons';
import { useT } from '../i18n/useT';
import { listTime } from '../i18n/when';
import { Avatar } from '../ui/Avatar';
import { Highlight } from '../ui/Highlight';
import type { Hit } from './hits';
import { snippet } from './snippet';

interface Props {
  readonly hit: Hit;
  readonly q: string;
  readonly isChosen: boolean;
  readonly pick: (hit: Hit) => void;
}

/** One thing that was found, with the words marked. */
export function HitRow({ hit, q, isChosen, pick }: Props) {
  const { language } = useT();
  const { kind } = hit;
  return (
    <div id={`hit-${hit.key}`} role="option" aria-selected={isChosen} className={`search-hit${isChosen ? ' search-chosen' : ''}`} data-testid="search-hit" data-kind={kind} onClick={() => pick(hit)}>
      {kind === 'commands' ? <RightOutlined className="faint search-icon" aria-hidden="true" />
        : kind === 'articles' ? <BookOutlined className="faint search-icon" aria-hidden="true" />
        : <Avatar name={hit.title} size={30} {...(hit.channel ? { channel: hit.channel } : {})} />}
      <span className="grow">
        <span className={hit.text ? 'small quiet ellipsis search-line' : 'ellipsis search-line'}><Highlight text={hit.title} q={q} /></span>
        {hit.text && <span className="ellipsis search-line"><Highlight text={snippet(hit.text, q)} q={q} /></span>}
      </span>
      {hit.at && <span className="small faint num">{listTime(Date.parse(hit.at), Date.now(), language)}</span>}
      {isChosen && <EnterOutlined className="faint" aria-hidden="true" />}
    </div>
  );
}
