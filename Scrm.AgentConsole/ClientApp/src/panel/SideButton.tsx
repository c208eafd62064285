import { IdcardOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { narrow, sidePanel } from './store';
import { useMedia } from './useMedia';

/** Opens the drawer; there is none where the panel stands beside the page anyway. */
export function SideButton({ label }: { readonly label: string }) {
  return useMedia(narrow) ? <Button icon={<IdcardOutlined />} aria-label={label} title={label} onClick={() => sidePanel.set(true)} data-testid="side-open" /> : null;
}

/** The same with its name on it, where there is room for words. */
export function NamedSideButton({ label, icon }: { readonly label: string; readonly icon: ReactNode }) {
  return useMedia(narrow) ? <Button className="grow" size="small" icon={icon} onClick={() => sidePanel.set(true)} data-testid="side-open">{label}</Button> : null;
}
