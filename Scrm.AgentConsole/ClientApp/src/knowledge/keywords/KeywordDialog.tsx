import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { Empty } from '../../ui/Empty';
import { api } from '../../wire/api';
import type { AnswerRuleView } from '../../wire/contracts.g';
import { KeywordCard } from './KeywordCard';
import { movedPlaces } from './keywordDraft';
import { KeywordForm } from './KeywordForm';
import { KeywordTester } from './KeywordTester';
import { useKeywords } from './useKeywords';
import './keywords.css';

/** Fixed answers to key words, in the order they are asked, and which one answers a text. */
export function KeywordDialog({ close, mayWrite }: { readonly close: () => void; readonly mayWrite: boolean }) {
  const { t } = useT();
  const { data: rules } = useQuery({ queryKey: keys.answerRules, queryFn: api.answerRules });
  const { change, isBusy } = useKeywords();
  const [open, setOpen] = useState<string | null>(null);
  const [answered, setAnswered] = useState<string | null>(null);
  const move = (at: number, by: number): void => {
    const places = rules && movedPlaces(rules, at, by);
    if (places) void change(() => api.orderAnswerRules({ rules: places }));
  };
  const toggle = (rule: AnswerRuleView, enabled: boolean): void => void change(() => api.saveAnswerRule(rule.id, { ...rule, enabled }));
  return (
    <Modal open width={820} title={t('keywords.title')} footer={null} onCancel={close} className="keywords" destroyOnHidden>
      <div className="stack">
        <p className="small quiet">{t('keywords.hint')}</p>
        <KeywordTester rules={rules ?? []} show={setAnswered} />
        {mayWrite && open !== 'new' && <Button type="dashed" icon={<PlusOutlined />} onClick={() => setOpen('new')} data-testid="keyword-new">{t('keywords.new')}</Button>}
        {open === 'new' && <section className="card keyword-card"><KeywordForm rule={null} done={() => setOpen(null)} /></section>}
        {!rules ? <Skeleton active />
          : rules.length === 0 && open !== 'new' ? <Empty title={t('keywords.none')} hint={t('keywords.none.hint')} />
          : rules.map((rule, at) => (
            <KeywordCard key={rule.id} rule={rule} place={at + 1} last={at === rules.length - 1} isOpen={open === rule.id} isAnswer={answered === rule.id} isBusy={isBusy || open !== null} mayWrite={mayWrite}
              open={() => setOpen(open === rule.id ? null : rule.id)} move={(by) => move(at, by)} toggle={(enabled) => toggle(rule, enabled)}
              remove={() => void change(() => api.removeAnswerRule(rule.id, rule.version))} done={() => setOpen(null)} />
          ))}
      </div>
    </Modal>
  );
}
