import { useState } from 'react';
import { useT } from '../i18n/useT';
import type { MenuButtonShape } from '../wire/contracts.g';

/** How the menu looks at the bottom of the phone, and what the platform has now. */
export function AccountMenuPicture({ buttons, found }: { readonly buttons: readonly MenuButtonShape[]; readonly found: readonly MenuButtonShape[] | null }) {
  const { t } = useT();
  const [open, setOpen] = useState<number | null>(null);
  const below = open === null ? [] : buttons[open]?.below ?? [];
  return (
    <aside className="phone account-phone" aria-label={t('dialogues.account.picture')}>
      <strong>{t('dialogues.account.picture')}</strong>
      <div className="account-screen">
        {below.length > 0 && <ol className="account-below">{below.map((one, i) => <li key={i}>{one.name || '…'}</li>)}</ol>}
        <div className="account-bar">{buttons.map((one, i) => <button type="button" key={i} onClick={() => setOpen(open === i ? null : i)}>{(one.below ?? []).length > 0 && '≡ '}{one.name || '…'}</button>)}</div>
      </div>
      <span className="small quiet">{t('dialogues.account.found')}</span>
      {found === null ? <span className="small faint">{t('dialogues.account.unknown')}</span>
        : found.length === 0 ? <span className="small faint">{t('dialogues.account.none')}</span>
        : <ul className="small account-found">{found.map((one, i) => <li key={i}>{one.name}{(one.below ?? []).length > 0 && `：${one.below!.map((sub) => sub.name).join('、')}`}</li>)}</ul>}
    </aside>
  );
}
