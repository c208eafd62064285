import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Switch, Tag } from 'antd';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/useT';
import { fullTime } from '../../i18n/when';
import { useAgentName, useInboxName } from '../../query/directory';
import type { AnswerRuleView } from '../../wire/contracts.g';
import { KeywordForm } from './KeywordForm';
import { useKeywordWords } from './useKeywordWords';

interface Props {
  readonly rule: AnswerRuleView;
  readonly place: number;
  readonly last: boolean;
  readonly isOpen: boolean;
  /** The one that answers what is being tried. */
  readonly isAnswer: boolean;
  readonly isBusy: boolean;
  readonly mayWrite: boolean;
  readonly open: () => void;
  readonly move: (by: number) => void;
  readonly toggle: (enabled: boolean) => void;
  readonly remove: () => void;
  readonly done: () => void;
}

/** A keyword answer in the list; open, it can be edited. */
export function KeywordCard({ rule, place, last, isOpen, isAnswer, isBusy, mayWrite, open, move, toggle, remove, done }: Props) {
  const { t, language } = useT();
  const agentName = useAgentName();
  const inboxName = useInboxName();
  const words = useKeywordWords();
  const card = useRef<HTMLElement>(null);
  useEffect(() => { if (isAnswer) card.current?.scrollIntoView({ block: 'nearest' }); }, [isAnswer]);
  return (
    <section ref={card} className={`card keyword-card${isAnswer ? ' keyword-answers' : ''}${rule.enabled ? '' : ' keyword-off'}`} data-testid="keyword" data-id={rule.id}>
      <div className="row">
        <span className="num faint">{place}</span>
        <span className="grow keyword-words">{rule.keywords.map((word) => <Tag key={word}>{word}</Tag>)}</span>
        {rule.whole && <span className="small faint">{t('keywords.whole.short')}</span>}
        {rule.inboxId && <span className="small faint">{inboxName(rule.inboxId)}</span>}
        {mayWrite && (
          <>
            <Switch size="small" checked={rule.enabled} disabled={isBusy} onChange={toggle} aria-label={t('keywords.enabled')} />
            <Button size="small" type="text" icon={<ArrowUpOutlined />} disabled={isBusy || place === 1} aria-label={t('keywords.up')} onClick={() => move(-1)} data-testid="keyword-up" />
            <Button size="small" type="text" icon={<ArrowDownOutlined />} disabled={isBusy || last} aria-label={t('keywords.down')} onClick={() => move(1)} />
            <Button size="small" type="text" icon={<EditOutlined />} aria-expanded={isOpen} aria-label={t('keywords.edit')} onClick={open} data-testid="keyword-edit" />
            <Popconfirm title={t('keywords.remove.sure')} okText={t('keywords.remove')} onConfirm={remove}>
              <Button size="small" type="text" danger icon={<DeleteOutlined />} aria-label={t('keywords.remove')} />
            </Popconfirm>
          </>
        )}
      </div>
      {isOpen ? <KeywordForm rule={rule} done={done} /> : <p className="keyword-does">{words(rule)}</p>}
      <span className="small faint num">
        {isAnswer && <b className="keyword-this">{t('keywords.this')}</b>}
        {rule.updatedAt ? t('keywords.version', { version: rule.version, who: agentName(rule.updatedBy) ?? t('keywords.somebody'), time: fullTime(Date.parse(rule.updatedAt), language) }) : t('keywords.system')}
      </span>
    </section>
  );
}
