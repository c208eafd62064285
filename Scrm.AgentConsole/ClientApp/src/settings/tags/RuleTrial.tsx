import { Input } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import type { TagSource } from '../../wire/contracts.g';
import { Field } from '../../ui/Field';
import { useClear } from '../../ui/useClear';
import { MarkedText } from './MarkedText';
import { isSaid } from './ruleSources';
import { useTry } from './useTry';

/** Tries patterns that are not saved yet on a text. */
export function RuleTrial({ source, patterns }: { readonly source: TagSource; readonly patterns: readonly string[] }) {
  const { t } = useT();
  const clear = useClear();
  const [text, setText] = useState('');
  const match = useTry(source, text, patterns)?.matches;
  return (
    <Field label={t('tagBook.try')}>
      <span className="stack">
        <Input value={text} maxLength={2000} allowClear={clear} placeholder={t(`tagBook.try.${isSaid(source) ? 'words' : 'key'}`)} onChange={(e) => setText(e.target.value)} data-testid="rule-trial" />
        {match && (match[0] ? <MarkedText text={text} spans={match[0].spans} /> : <span className="small quiet" role="status">{t('tagBook.try.noMatch')}</span>)}
      </span>
    </Field>
  );
}
