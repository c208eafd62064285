import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Select, Switch } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useInboxes, useTeams } from '../../query/directory';
import { keys } from '../../query/keys';
import { Field } from '../../ui/Field';
import { api } from '../../wire/api';
import type { AnswerRuleView } from '../../wire/contracts.g';
import { AnswerEditor } from '../answer/AnswerEditor';
import { useKnowledge } from '../../query/useKnowledge';
import { draftOf, inputOf, problemIn, type KeywordDoes, type KeywordDraft } from './keywordDraft';
import { KeywordTry } from './KeywordTry';
import { useKeywords } from './useKeywords';

const does: readonly KeywordDoes[] = ['answer', 'form', 'handoff'];

/** Words, and what they bring. */
export function KeywordForm({ rule, done }: { readonly rule: AnswerRuleView | null; readonly done: () => void }) {
  const { t } = useT();
  const inboxes = useInboxes();
  const teams = useTeams();
  const { articles } = useKnowledge();
  const { data: forms } = useQuery({ queryKey: keys.forms, queryFn: api.forms });
  const { change, isBusy } = useKeywords();
  const [draft, setDraft] = useState<KeywordDraft>(() => draftOf(rule));
  const set = (part: Partial<KeywordDraft>): void => setDraft({ ...draft, ...part });
  const problem = problemIn(draft);
  const save = async (): Promise<void> => {
    if (await change(() => (rule ? api.saveAnswerRule(rule.id, inputOf(draft)) : api.addAnswerRule(inputOf(draft))))) done();
  };
  return (
    <div className="stack keyword-form">
      <Field label={t('keywords.words')}><Select mode="tags" open={false} suffixIcon={null} value={[...draft.keywords]} onChange={(keywords) => set({ keywords })} tokenSeparators={[',', '，', '、', '\n']} placeholder={t('keywords.words.hint')} data-testid="keyword-words" /></Field>
      <div className="row">
        <label className="row small"><Switch size="small" checked={draft.whole} onChange={(whole) => set({ whole })} />{t('keywords.whole')}</label>
        <span className="grow" />
        {inboxes.length > 1 && <Select allowClear value={draft.inboxId} onChange={(inboxId: string | undefined) => set({ inboxId: inboxId ?? null })} placeholder={t('keywords.inboxes')} aria-label={t('keywords.inboxes')} options={inboxes.map((one) => ({ value: one.id, label: one.name }))} className="keyword-inbox" />}
      </div>
      <Segmented<KeywordDoes> value={draft.does} onChange={(value) => set({ does: value })} options={does.map((value) => ({ value, label: t(`keywords.does.${value}`) }))} aria-label={t('keywords.does')} className="answer-kinds" />
      {draft.does === 'form' && <Select value={draft.formId} onChange={(formId) => set({ formId })} placeholder={t('keywords.form')} aria-label={t('keywords.form')} options={(forms ?? []).map((one) => ({ value: one.form.id, label: one.liveVersion ? one.form.name : `${one.form.name}（${t('dialogues.notLive')}）` }))} />}
      {draft.does === 'handoff' && <Select allowClear value={draft.teamId} onChange={(teamId: string | undefined) => set({ teamId: teamId ?? null })} placeholder={t('keywords.team')} aria-label={t('keywords.team')} options={teams.map((one) => ({ value: one.id, label: one.name }))} />}
      {draft.does !== 'answer' && <span className="small quiet">{t('keywords.above')}</span>}
      <AnswerEditor answer={draft.answer} channel={null} set={(answer) => set({ answer })} mayWrite articles={articles ?? []} />
      {rule && rule.version !== draft.version && (
        <div className="row small keyword-changed" role="alert">
          <span className="grow">{t('keywords.changed')}</span>
          <Button size="small" onClick={() => setDraft(draftOf(rule))}>{t('keywords.changed.theirs')}</Button>
          <Button size="small" onClick={() => set({ version: rule.version })}>{t('keywords.changed.mine')}</Button>
        </div>
      )}
      <div className="row">
        <KeywordTry draft={draft} />
        <span className="grow small article-problem">{problem && draft.keywords.length > 0 && t(problem === 'form' ? 'keywords.form' : problem === 'keywords' ? 'keywords.words' : `knowledge.problem.${problem}`)}</span>
        <Button onClick={done}>{t('keywords.cancel')}</Button>
        <Button type="primary" loading={isBusy} disabled={problem !== null || (rule !== null && rule.version !== draft.version)} onClick={() => void save()} data-testid="keyword-save">{t('knowledge.save')}</Button>
      </div>
    </div>
  );
}
