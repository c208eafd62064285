import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { useStore } from '../live/useStore';
import { isOverlaid } from '../ui/typing';
import { narrow, sidePanel } from './store';
import { useMedia } from './useMedia';

function Drawer({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useT();
  const here = useRef<HTMLDivElement>(null);
  const close = (): void => sidePanel.set(false);
  useKeys('keys.everywhere', [{ keys: ['Escape'], text: 'keys.closePanel', inText: true, run: () => !isOverlaid() && (close(), true) }]);
  useEffect(() => {
    const before = document.activeElement;
    here.current?.querySelector('button')?.focus();
    return () => {
      sidePanel.set(false);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <>
      <div className="side-shade" onClick={close} />
      <div ref={here} className="side-drawer" role="dialog" aria-label={label}>
        <Button className="side-close" type="text" icon={<CloseOutlined />} aria-label={t('shell.close')} onClick={close} />
        {children}
      </div>
    </>
  );
}

/** Beside the page where there is room, a drawer over it where there is not. */
export function SidePanel({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const isNarrow = useMedia(narrow);
  const isOpen = useStore(sidePanel, (value) => value);
  if (!isNarrow) return children;
  return isOpen ? <Drawer label={label}>{children}</Drawer> : null;
}
