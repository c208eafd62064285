import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { Empty } from '../../ui/Empty';
import { useClear } from '../../ui/useClear';
import type { TagRule } from '../../wire/contracts.g';
import { RuleDialog } from './RuleDialog';
import { RuleRow } from './RuleRow';
import { foundRules } from './tagBook';

/** The rules that put tags. */
export function RuleList({ mayWrite }: { readonly mayWrite: boolean }) {
  const { t } = useT();
  const clear = useClear();
  const { book } = useTagBook();
  const [text, setText] = useState('');
  const [edited, edit] = useState<TagRule | 'new' | null>(null);
  if (!book) return <Skeleton active />;
  const rules = foundRules(book, text);
  const add = mayWrite && <Button type="primary" icon={<PlusOutlined />} disabled={book.tags.length === 0} onClick={() => edit('new')} data-testid="rule-add">{t('tagBook.rule.add')}</Button>;
  return (
    <>
      <div className="row tag-settings-bar">
        <h3 className="grow">{t('settings.rules')} <span className="small faint num">{rules.length}</span></h3>
        <Input.Search allowClear={clear} className="rule-find" value={text} placeholder={t('tagBook.rule.find')} onChange={(e) => setText(e.target.value)} />
        {add}
      </div>
      {rules.length === 0 ? <Empty title={t(text ? 'tagBook.rule.noneFound' : 'tagBook.rule.empty')} hint={t('tagBook.rule.empty.hint')} /> : (
        <table className="table rules">
          <thead><tr><th>{t('settings.rules.tag')}</th><th>{t('settings.rules.reads')}</th><th>{t('settings.rules.patterns')}</th><th>{t('tag.confidence')}</th><th>{t('tagBook.lifetime')}</th>{mayWrite && <th />}</tr></thead>
          <tbody>{rules.map((rule) => <RuleRow key={rule.id} rule={rule} mayWrite={mayWrite} edit={() => edit(rule)} />)}</tbody>
        </table>
      )}
      {edited && <RuleDialog rule={edited === 'new' ? null : edited} close={() => edit(null)} />}
    </>
  );
}
