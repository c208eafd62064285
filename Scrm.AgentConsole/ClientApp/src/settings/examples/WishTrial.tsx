import { Button, Input } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { DialogueLine, WishTryView } from '../../wire/contracts.g';
import { readDialogue } from './dialogueText';
import { WishMatches } from './WishMatches';

/** Type or paste a dialogue and see which wishes would be found in it. */
export function WishTrial() {
  const { t } = useT();
  const { run, isBusy } = useAction();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<{ readonly lines: readonly DialogueLine[]; readonly found: WishTryView } | null>(null);
  const lines = readDialogue(text);
  const look = (): void => void run(async () => setTried({ lines, found: await api.tryWishes({ turns: lines }) }));
  return (
    <div className="examples-trial">
      <div className="stack">
        <strong>{t('tagBook.try')}</strong>
        <Input.TextArea value={text} maxLength={8000} placeholder={t('examples.try.wishes')} onChange={(e) => setText(e.target.value)} data-testid="wish-try" />
        <span><Button type="primary" disabled={lines.length === 0} loading={isBusy} onClick={look} data-testid="wish-try-run">{t('examples.try')}</Button></span>
      </div>
      <div role="status">{tried && <WishMatches lines={tried.lines} found={tried.found} />}</div>
    </div>
  );
}
