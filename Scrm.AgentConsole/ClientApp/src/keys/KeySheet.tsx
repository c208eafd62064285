import { Modal } from 'antd';
import { Fragment } from 'react';
import { useT } from '../i18n/useT';
import { useStore } from '../live/useStore';
import { keymap, sheetOf } from './keymap';
import './keys.css';

const shown: Readonly<Record<string, string>> = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };
const parts = (key: string): readonly string[] => key.split(/[ +]/).map((part) => shown[part] ?? part);

/** Every key that works on the page that is open. */
export default function KeySheet({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const groups = useStore(keymap, sheetOf, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  return (
    <Modal open title={t('shell.keys')} onCancel={close} footer={null} width={720}>
      <div className="key-sheet" data-testid="key-sheet" tabIndex={0} role="group" aria-label={t('shell.keys')}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{t(group.title)}</h3>
            <dl>
              {group.bindings.map((one) => (
                <div key={one.keys.join() + one.text}>
                  <dt>{one.keys.map((key, i) => (
                    <Fragment key={key}>{i > 0 && <span className="faint"> / </span>}{parts(key).map((part) => <kbd key={part}>{part}</kbd>)}</Fragment>
                  ))}</dt>
                  <dd>{t(one.text)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
