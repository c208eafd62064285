import { Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useInboxes } from '../../query/directory';
import type { FieldsProps } from './ConditionRow';
import { isWordField, numberFields, roles, stages, wordFields } from './kinds';
import { Limit } from './Limits';

/** A figure or a word of the persona. */
export function PersonaFields({ c, set }: FieldsProps) {
  const { t, known } = useT();
  const channels = [...new Set(useInboxes().map((inbox) => inbox.channel))];
  const words: readonly string[] = c.subject === 'role' ? roles : c.subject === 'stage' ? stages : channels;
  const wordOf = (word: string): string => known(`segment.word.${word}`) ?? known(`channel.${word}`) ?? word;
  return (
    <>
      <Select size="small" className="cond-pick" value={c.subject ?? null} options={[...numberFields, ...wordFields].map((value) => ({ value, label: t(`segment.field.${value}`) }))}
        onChange={(subject) => set({ subject, values: null, min: isWordField(subject) ? null : c.min ?? 0, max: null })} />
      {isWordField(c.subject)
        ? <Select size="small" mode="multiple" className="cond-many" value={[...(c.values ?? [])]} placeholder={t('segment.pick')} options={words.map((value) => ({ value, label: wordOf(value) }))} onChange={(values) => set({ values })} />
        : (
          <>
            <Limit label="≥" value={c.min} set={(min) => set({ min })} max={c.subject === 'preferredHour' ? 23 : 100} />
            <Limit label="≤" value={c.max} set={(max) => set({ max })} max={c.subject === 'preferredHour' ? 23 : 100} />
          </>
        )}
    </>
  );
}
