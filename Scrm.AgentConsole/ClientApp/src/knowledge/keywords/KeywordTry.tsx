import { Input } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useInboxes } from '../../query/directory';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import { inputOf, type KeywordDraft } from './keywordDraft';

/** Would a text be answered by what is being written? */
export function KeywordTry({ draft }: { readonly draft: KeywordDraft }) {
  const { t } = useT();
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [fits, setFits] = useState<boolean | null>(null);
  const ask = (text: string): void => {
    if (text.trim()) void run(async () => {
      const tried = await api.tryAnswer({ inboxId: draft.inboxId ?? inboxes[0]?.id ?? '', text: text.trim(), rule: { ...inputOf(draft), enabled: true } });
      setFits(tried.ruleId === (draft.id ?? 'new'));
    });
  };
  return (
    <span className="row">
      <Input.Search className="keyword-try" loading={isBusy} onSearch={ask} onChange={() => setFits(null)} placeholder={t('keywords.try.draft')} maxLength={200} enterButton={t('keywords.try')} />
      {fits !== null && <span className={`small ${fits ? 'keyword-fits' : 'quiet'}`}>{t(fits ? 'keywords.fits' : 'keywords.fitsNot')}</span>}
    </span>
  );
}
