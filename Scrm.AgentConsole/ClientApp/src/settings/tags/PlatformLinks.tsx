import { DeleteOutlined, SwapOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { TagChip } from '../../tags/TagChip';
import type { PlatformTagLink, PlatformTagState } from '../../wire/contracts.g';

interface Props {
  readonly links: readonly PlatformTagLink[];
  readonly state: PlatformTagState | null;
  readonly change: (links: readonly PlatformTagLink[]) => void;
}

/** Which of ours goes with which of theirs. */
export function PlatformLinks({ links, state, change }: Props) {
  const { t } = useT();
  const { tag } = useTagBook();
  if (links.length === 0) return <p className="small quiet">{t('tagBook.platform.noLinks')}</p>;
  return (
    <ul className="platform-links">
      {links.map((link) => {
        const known = tag(link.tagId);
        const pair = state?.pairs.find((one) => one.tagId === link.tagId);
        const options = (state?.seen ?? []).filter((one) => one.id === link.platformId || links.every((other) => other.platformId !== one.id))
          .map((one) => ({ value: one.id, label: one.count == null ? one.name : `${one.name} (${one.count})` }));
        return (
          <li key={link.tagId} className="row">
            <span className="platform-ours"><TagChip dimensionId={known?.dimensionId} name={known?.name ?? link.tagId} nameEn={known?.nameEn} hue={known?.hue} /></span>
            <SwapOutlined className="faint" aria-hidden="true" />
            <Select className="grow" size="small" allowClear value={link.platformId ?? null} options={options} placeholder={pair && !pair.gone ? pair.platformName : t('tagBook.platform.sameName')} aria-label={t('tagBook.platform.theirs')}
              onChange={(platformId) => change(links.map((one) => (one.tagId === link.tagId ? { ...one, platformId: platformId ?? null } : one)))} />
            {pair?.gone && <span className="problem small">{t('tagBook.platform.gone')}</span>}
            <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('tagBook.platform.drop', { name: known?.name ?? link.tagId })} onClick={() => change(links.filter((one) => one.tagId !== link.tagId))} />
          </li>
        );
      })}
    </ul>
  );
}
