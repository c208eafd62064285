import { Input, Select } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { TagChip } from '../../tags/TagChip';
import type { TagTrySpan } from '../../wire/contracts.g';
import { useClear } from '../../ui/useClear';
import { MarkedText } from './MarkedText';
import { isSaid, triedSources, type RuleSource } from './ruleSources';
import { useTry } from './useTry';

/** Type a sentence and see which rules it meets, and by which words. */
export function RuleTry() {
  const { t } = useT();
  const clear = useClear();
  const { tag } = useTagBook();
  const [source, setSource] = useState<RuleSource>('words');
  const [text, setText] = useState('');
  const tried = useTry(source, text, null);
  const spans: readonly TagTrySpan[] = tried?.matches.flatMap((one) => one.spans) ?? [];
  return (
    <div className="card rule-try">
      <strong>{t('tagBook.try')}</strong>
      <div className="row">
        <Select value={source} onChange={setSource} options={triedSources.map((value) => ({ value, label: t(`tag.source.${value}`) }))} aria-label={t('settings.rules.reads')} />
        <Input value={text} maxLength={2000} allowClear={clear} placeholder={t(`tagBook.try.${isSaid(source) ? 'words' : 'key'}`)} onChange={(e) => setText(e.target.value)} data-testid="rule-try" />
      </div>
      {tried && (
        <div className="try-result" role="status">
          {source === 'words' && <MarkedText text={text} spans={spans} />}
          {tried.matches.length === 0 ? <span className="quiet small">{t('tagBook.try.none')}</span> : (
            <div className="tags">
              {tried.matches.map((one) => {
                const known = tag(one.tagId ?? '');
                return <TagChip key={one.ruleId} dimensionId={known?.dimensionId} name={known?.name ?? one.tagId ?? ''} nameEn={known?.nameEn} hue={known?.hue} weight={one.confidence} />;
              })}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
