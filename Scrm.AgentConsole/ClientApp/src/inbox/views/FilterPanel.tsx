import { Button, Segmented, Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useInboxes, useTagBook, useTeams } from '../../query/directory';
import { useChannelName } from '../../ui/channels';
import { Field } from '../../ui/Field';
import { languages, narrowness, noNarrowing, priorities, waits, type Narrowing } from './narrowing';
import { waitWords } from './waitWords';

interface Props {
  readonly narrowing: Narrowing;
  readonly narrow: (narrowing: Narrowing) => void;
}

type List = 'channels' | 'inboxes' | 'teams' | 'tags' | 'languages';

/** By what the list is narrowed. */
export function FilterPanel({ narrowing, narrow }: Props) {
  const { t, language } = useT();
  const channelName = useChannelName();
  const inboxes = useInboxes();
  const { book } = useTagBook();
  const options: Record<List, { value: string; label: string }[]> = {
    channels: [...new Set(inboxes.map((one) => one.channel))].map((value) => ({ value, label: channelName(value) })),
    inboxes: inboxes.map((one) => ({ value: one.id, label: one.name })),
    teams: useTeams().map((one) => ({ value: one.id, label: one.name })),
    tags: (book?.tags ?? []).filter((tag) => tag.scope === 'conversation' && !tag.archived && !tag.mergedInto)
      .map((tag) => ({ value: tag.name, label: language === 'en' ? tag.nameEn ?? tag.name : tag.name })),
    languages: languages.map((value) => ({ value, label: t(`inbox.language.${value}`) })),
  };
  const select = (list: List) => (
    <Field label={t(`inbox.filter.${list}`)}>
      <Select mode="multiple" size="small" value={[...narrowing[list]]} options={options[list]} placeholder={t('inbox.filter.any')} allowClear showSearch={{ optionFilterProp: 'label' }}
        maxTagCount="responsive" onChange={(items) => narrow({ ...narrowing, [list]: items })} data-testid={`filter-${list}`} aria-label={t(`inbox.filter.${list}`)} />
    </Field>
  );
  return (
    <div className="filter-panel stack">
      {select('channels')}
      {select('inboxes')}
      {select('teams')}
      {select('tags')}
      {select('languages')}
      <Field label={t('inbox.filter.priority')}>
        <Segmented<number> size="small" block value={narrowing.priority ?? 0} onChange={(value) => narrow({ ...narrowing, priority: value || null })}
          options={[0, ...priorities].map((value) => ({ value, label: value === 0 ? t('inbox.filter.any') : t(`inbox.priority.${value as 1 | 5}`) }))} />
      </Field>
      <Field label={t('inbox.filter.wait')}>
        <Select size="small" allowClear value={narrowing.wait} placeholder={t('inbox.filter.any')} options={waits.map((value) => ({ value: value as number, label: waitWords(value, t) }))}
          onChange={(value: number | undefined) => narrow({ ...narrowing, wait: value ?? null })} aria-label={t('inbox.filter.wait')} data-testid="filter-wait" />
      </Field>
      <Button size="small" disabled={narrowness(narrowing) === 0} onClick={() => narrow(noNarrowing)} data-testid="filter-clear">{t('inbox.filter.clear')}</Button>
    </div>
  );
}
