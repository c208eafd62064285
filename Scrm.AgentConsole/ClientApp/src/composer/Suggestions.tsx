import { BulbOutlined, DislikeOutlined, LikeOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Popover } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useKeys } from '../keys/useKeys';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { AnswerUseKind, SuggestionView } from '../wire/contracts.g';

interface Props {
  readonly conversationId: string;
  /** The customer's last line: a new one asks anew. */
  readonly askedSeq: number;
  readonly insert: (text: string) => void;
}

/** The best answers of the knowledge for what was asked last; Alt+1 to Alt+3 takes one. */
export function Suggestions({ conversationId, askedSeq, insert }: Props) {
  const { t } = useT();
  const [judged, setJudged] = useState<Readonly<Record<string, AnswerUseKind>>>({});
  const { data } = useQuery({ queryKey: [...keys.suggestions(conversationId), askedSeq], queryFn: () => api.suggestions(conversationId), placeholderData: (before) => before });
  const items = data?.items ?? [];
  const count = (article: string, kind: AnswerUseKind): void => void api.useSuggestion(conversationId, article, kind).catch(() => undefined);
  const take = (one: SuggestionView): void => {
    insert(one.text);
    count(one.articleId, 'inserted');
  };
  useKeys('keys.writing', items.slice(0, 3).map((one, i) => ({ keys: [`Alt+${i + 1}`], text: 'keys.suggestion' as const, inText: true, run: () => take(one) })));
  const judge = (one: SuggestionView, kind: AnswerUseKind): void => {
    if (judged[one.articleId]) return;
    setJudged({ ...judged, [one.articleId]: kind });
    count(one.articleId, kind);
  };
  if (items.length === 0) return null;
  return (
    <div className="suggestions row" role="group" aria-label={t('suggest.title')} data-testid="suggestions">
      <BulbOutlined aria-hidden="true" /><span className="small quiet suggest-title">{t('suggest.title')}</span>
      {items.map((one, i) => (
        <Popover key={one.articleId} placement="topLeft" mouseEnterDelay={0.3} title={one.question} content={(
          <div className="suggest-card">
            <p className="suggest-text">{one.text}</p>
            <div className="row small quiet">
              <span className="grow">{t('suggest.score', { percent: Math.round(one.score * 100) })}</span>
              {(['accepted', 'rejected'] as const).map((kind) => (
                <button type="button" key={kind} className="plain" aria-pressed={judged[one.articleId] === kind} title={t(`suggest.${kind}`)} aria-label={t(`suggest.${kind}`)}
                  onClick={() => judge(one, kind)}>{kind === 'accepted' ? <LikeOutlined /> : <DislikeOutlined />}</button>
              ))}
            </div>
          </div>
        )}>
          <button type="button" className="suggest" onClick={() => take(one)} data-testid="suggestion"><span className="ellipsis">{one.question}</span><kbd>Alt+{i + 1}</kbd></button>
        </Popover>
      ))}
    </div>
  );
}
