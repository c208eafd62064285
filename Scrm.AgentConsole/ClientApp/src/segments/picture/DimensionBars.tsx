import { PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import type { DimensionShare } from '../../wire/contracts.g';
import { useNames } from '../conditions/useNames';
import { count, share } from '../people/numbers';
import { Change } from './Change';

const shown = 8;

/** The tags of one dimension in its hue: how many have each, how strongly, and how it moved. A tag opens its people. */
export function DimensionBars({ side, open, save }: { readonly side: DimensionShare; readonly open: (tag: string) => void; readonly save: () => void }) {
  const { t, language } = useT();
  const { dimension } = useTagBook();
  const names = useNames();
  const most = Math.max(0.0001, ...side.tags.map((tag) => tag.share));
  return (
    <section className="card side-card" style={{ ['--hue' as string]: dimension(side.dimensionId)?.hue ?? 40 }}>
      <div className="row"><h4 className="side-title grow">{names.dimension(side.dimensionId)}</h4><span className="small quiet num">{t('segment.known', { share: `${Math.round(side.share * 100)}%` })}</span>
        <Button size="small" type="text" className="side-save" icon={<PictureOutlined />} aria-label={`${names.dimension(side.dimensionId)}: ${t('segment.png')}`} title={t('segment.png')} onClick={save} /></div>
      {side.tags.slice(0, shown).map((tag) => (
        <button key={tag.tagId} type="button" className="plain side-tag" onClick={() => open(tag.tagId)} title={t('segment.tagTitle', { weight: tag.meanWeight.toFixed(2), seen: tag.seen, before: tag.seenBefore })} data-testid="picture-tag">
          <span className="ellipsis">{names.tag(tag.tagId)}</span>
          <span className="side-track"><span style={{ width: `${(tag.share / most) * 100}%`, opacity: 0.35 + 0.65 * tag.meanWeight }} /></span>
          <span className="num small">{count(tag.people, language)}<span className="faint"> {share(tag.people, tag.share > 0 ? tag.people / tag.share : 0, language)}</span></span>
          <span className="small"><Change value={tag.change} /></span>
        </button>
      ))}
    </section>
  );
}
