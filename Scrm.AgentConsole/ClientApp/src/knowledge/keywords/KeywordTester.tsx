import { Input, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useInboxes } from '../../query/directory';
import { useAction } from '../../ui/useAction';
import { api } from '../../wire/api';
import type { AnswerRuleView, AnswerTryView } from '../../wire/contracts.g';

/** What answers a text: one of these, or what comes after them. */
export function KeywordTester({ rules, show }: { readonly rules: readonly AnswerRuleView[]; readonly show: (ruleId: string | null) => void }) {
  const { t } = useT();
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [inbox, setInbox] = useState<string | null>(null);
  const [tried, setTried] = useState<AnswerTryView | null>(null);
  const forget = (): void => { setTried(null); show(null); };
  const ask = (text: string): void => {
    if (!text.trim()) return forget();
    void run(async () => {
      const found = await api.tryAnswer({ inboxId: inbox ?? inboxes[0]?.id ?? '', text: text.trim() });
      setTried(found);
      show(found.ruleId ?? null);
    });
  };
  const at = tried?.ruleId ? rules.findIndex((one) => one.id === tried.ruleId) : -1;
  const words = !tried ? ''
    : at >= 0 ? t('keywords.answered', { place: at + 1, word: rules[at]?.keywords[0] ?? '' })
    : tried.reason === 'article' && tried.candidates[0] ? t(tried.decision === 'answer' ? 'keywords.answered.article' : 'keywords.answered.offer', { question: tried.candidates[0].question })
    : t('keywords.answered.other', { reason: t(`answerReason.${tried.reason}`) });
  return (
    <div className="keyword-tester">
      <div className="row">
        {inboxes.length > 1 && <Select value={inbox ?? inboxes[0]?.id ?? null} onChange={(id) => { setInbox(id); forget(); }} aria-label={t('settings.inboxes')} options={inboxes.map((one) => ({ value: one.id, label: one.name }))} className="keyword-inbox" />}
        <Input.Search className="grow" loading={isBusy} onSearch={ask} onChange={forget} placeholder={t('keywords.try.text')} maxLength={500} enterButton={t('keywords.try')} data-testid="keyword-try" />
      </div>
      {tried && <p className="small" data-testid="keyword-tried">{words}</p>}
    </div>
  );
}
