import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useT } from '../i18n/useT';
import type { RuleTest, RuleTestKind } from '../wire/contracts.g';
import { useRuleNames } from './useRuleNames';

const kinds: readonly RuleTestKind[] = ['channel', 'inbox', 'anyWord', 'allWords', 'pattern', 'tag', 'segment', 'value', 'time', 'teamHours', 'script', 'firstContact', 'conversations', 'lastResolution', 'waiting', 'handoff'];
const numbers: readonly RuleTestKind[] = ['value', 'conversations', 'waiting', 'time'];
const bare: readonly RuleTestKind[] = ['firstContact', 'value', 'conversations', 'waiting', 'pattern'];

/** One condition. Times of the day are minutes from midnight, shown as a clock. */
export function TestRow({ test, change, remove }: { readonly test: RuleTest; readonly change: (test: RuleTest) => void; readonly remove: () => void }) {
  const { t } = useT();
  const { options } = useRuleNames();
  const choices = options(test.kind);
  const bound = (side: 'from' | 'to') => test.kind === 'time'
    ? <Input type="time" className="rule-number" aria-label={t(`rules.${side}.n`)} value={test[side] == null ? '' : clock(test[side])} onChange={(event) => change({ ...test, [side]: minutes(event.target.value) })} />
    : <InputNumber className="rule-number" placeholder={t(`rules.${side}.n`)} aria-label={t(`rules.${side}.n`)} value={test[side] ?? null} onChange={(value) => change({ ...test, [side]: value })} />;
  return (
    <div className="row rule-row">
      <Checkbox checked={test.not} onChange={(event) => change({ ...test, not: event.target.checked })}>{t('rules.not')}</Checkbox>
      <Select<RuleTestKind> className="rule-kind" value={test.kind} options={kinds.map((value) => ({ value, label: t(`rules.test.${value}`) }))} onChange={(kind) => change({ kind, not: test.not, values: [] })} />
      {test.kind === 'pattern' && <Input className="grow" maxLength={500} value={test.values[0] ?? ''} aria-label={t('rules.test.pattern')} onChange={(event) => change({ ...test, values: event.target.value ? [event.target.value] : [] })} />}
      {!bare.includes(test.kind) && <Select mode={choices ? 'multiple' : 'tags'} className="grow" value={[...test.values]} options={choices ? [...choices] : []} optionFilterProp="label" aria-label={t(`rules.test.${test.kind}`)} onChange={(values: string[]) => change({ ...test, values })} />}
      {numbers.includes(test.kind) && <>{bound('from')}{bound('to')}</>}
      {test.kind === 'conversations' && <InputNumber className="rule-number" min={1} max={366} value={test.days ?? 30} suffix={t('rules.days.n')} onChange={(days) => change({ ...test, days })} />}
      <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('rules.remove')} onClick={remove} />
    </div>
  );
}

const clock = (at: number): string => `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
const minutes = (text: string): number | null => {
  const [hour, minute] = text.split(':').map(Number);
  return hour === undefined || minute === undefined ? null : hour * 60 + minute;
};
