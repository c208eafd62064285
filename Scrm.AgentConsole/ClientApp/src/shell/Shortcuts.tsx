import { Modal } from 'antd';
import { lazy, Suspense, useEffect } from 'react';
import { useT } from '../i18n/useT';
import { useStore } from '../live/useStore';
import { isTypingPlace } from '../ui/hotkeys';
import { overlay } from './overlay';

const SearchDialog = lazy(() => import('../search/SearchDialog'));

const all = [
  ['J / K', 'keys.next'], ['C', 'keys.claim'], ['R', 'keys.reply'], ['Enter', 'keys.send'], ['Shift+Enter', 'keys.newline'],
  ['Ctrl+Enter', 'keys.sendResolve'], ['X', 'keys.choose'], ['Ctrl+K', 'keys.search'], ['Ctrl+F', 'keys.find'], ['Esc', 'keys.back'], ['?', 'keys.help'],
] as const;

/** Keys that work everywhere: find anything, and the list of all keys. */
export function Shortcuts() {
  const { t } = useT();
  const open = useStore(overlay, (value) => value);
  const close = (): void => overlay.set(null);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (isFind) event.preventDefault();
      if (isFind) overlay.set('search');
      else if (event.key === '?' && !isTypingPlace(event.target)) overlay.set('keys');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Modal title={t('shell.keys')} open={open === 'keys'} onCancel={close} footer={null} width={420}>
        <dl className="keys">
          {all.map(([key, text]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{t(text)}</dd></div>)}
        </dl>
      </Modal>
      {open === 'search' && <Suspense><SearchDialog close={close} /></Suspense>}
    </>
  );
}
