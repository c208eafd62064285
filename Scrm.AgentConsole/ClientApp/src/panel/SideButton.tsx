import { IdcardOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { narrow, sidePanel } from './store';
import { useMedia } from './useMedia';

/** Opens the drawer; there is none where the panel stands beside the page anyway. */
export function SideButton({ label }: { readonly label: string }) {
  return useMedia(narrow) ? <Button icon={<IdcardOutlined />} aria-label={label} title={label} onClick={() => sidePanel.set(true)} data-testid="side-open" /> : null;
}
