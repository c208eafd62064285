import { Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useInboxes } from '../../query/directory';
import type { FieldsProps } from './ConditionRow';

/** Some of few: channels, accounts, following. */
export function ChoiceFields({ c, set }: FieldsProps) {
  const { t, known } = useT();
  const inboxes = useInboxes();
  if (c.kind === 'following') {
    return <Select size="small" className="cond-pick" value={c.values?.[0] ?? 'yes'} options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`segment.word.${value}`) }))} onChange={(value) => set({ values: [value] })} />;
  }

  const options = c.kind === 'inbox'
    ? inboxes.map((inbox) => ({ value: inbox.id, label: inbox.name }))
    : [...new Set(inboxes.map((inbox) => inbox.channel))].map((value) => ({ value, label: known(`channel.${value}`) ?? value }));
  return <Select size="small" mode="multiple" className="cond-many" value={[...(c.values ?? [])]} placeholder={t('segment.pick')} options={options} onChange={(values) => set({ values })} />;
}
