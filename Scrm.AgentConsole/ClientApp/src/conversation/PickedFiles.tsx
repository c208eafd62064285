import { CloseOutlined, FileOutlined } from '@ant-design/icons';
import { Spin } from 'antd';
import { useT } from '../i18n/useT';
import { sizeWords } from './bubbles/sizeWords';
import type { Picked } from './useAttachments';

/** What will go with the reply; with `drop` one may be left out. */
export function PickedFiles({ picked, drop }: { readonly picked: readonly Picked[]; readonly drop?: (key: number) => void }) {
  const { t } = useT();
  if (picked.length === 0) return null;
  return (
    <ul className="picked">
      {picked.map((one) => (
        <li key={one.key}>
          {one.preview ? <img src={one.preview} alt="" /> : <FileOutlined aria-hidden="true" />}
          <span className="ellipsis">{one.name}</span>
          <span className="faint small num">{one.stored ? sizeWords(one.size) : <Spin size="small" />}</span>
          {drop && <button type="button" className="plain" aria-label={t('attach.remove', { name: one.name })} onClick={() => drop(one.key)}><CloseOutlined /></button>}
        </li>
      ))}
    </ul>
  );
}
