import { InfoCircleOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useT } from '../i18n/useT';
import type { TextKey } from '../i18n/words';

/** A number's name, and what exactly it counts. */
export function Defined({ name, is }: { readonly name: TextKey; readonly is: TextKey }) {
  const { t } = useT();
  return <span className="wall-defined">{t(name)}<Tooltip title={t(is)}><InfoCircleOutlined className="faint" aria-label={t(is)} /></Tooltip></span>;
}
