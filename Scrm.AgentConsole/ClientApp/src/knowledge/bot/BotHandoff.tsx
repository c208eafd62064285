import { useQuery } from '@tanstack/react-query';
import { Input, InputNumber, Select, Switch } from 'antd';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { Field } from '../../ui/Field';
import { api } from '../../wire/api';
import { linesOf, type BotDraft, type SetBot } from './botDraft';

type Rule = 'askedForPerson' | 'complaint' | 'vip' | 'negative' | 'misses';

/** Which causes hand over to people, in the order they are asked. */
export function BotHandoff({ draft, set }: { readonly draft: BotDraft; readonly set: SetBot }) {
  const { t } = useT();
  const { data: segments } = useQuery({ queryKey: keys.segments, queryFn: api.segments });
  const rules = draft.handoff;
  const change = (part: Partial<typeof rules>) => set({ handoff: { ...rules, ...part } });
  const rule = (name: Rule) => (
    <label className="row bot-rule"><Switch size="small" checked={rules[name]} onChange={(on) => change({ [name]: on })} data-testid={`bot-rule-${name}`} /><span>{t(`bot.handoff.${name}`)}</span></label>
  );
  const words = (label: string, value: readonly string[], save: (lines: readonly string[]) => void) => (
    <Field label={label}><Input.TextArea key={draft.inboxId} defaultValue={value.join('\n')} onChange={(e) => save(linesOf(e.target.value))} autoSize={{ minRows: 2, maxRows: 5 }} /></Field>
  );
  return (
    <div className="stack">
      <p className="small quiet">{t('bot.handoff.hint')}</p>
      {rule('askedForPerson')}
      {rules.askedForPerson && words(t('bot.handoff.words'), draft.handoffWords, (handoffWords) => set({ handoffWords }))}
      {rule('complaint')}
      {rules.complaint && words(t('bot.handoff.complaintWords'), rules.complaintWords, (complaintWords) => change({ complaintWords }))}
      {rule('vip')}
      {rules.vip && (
        <>
          <Field label={t('bot.handoff.vipTiers')}><Select mode="tags" open={false} value={[...rules.vipTiers]} onChange={(vipTiers) => change({ vipTiers })} /></Field>
          <Field label={t('bot.handoff.vipSegments')}><Select mode="multiple" value={[...rules.vipSegments]} onChange={(vipSegments) => change({ vipSegments })} options={(segments ?? []).map((one) => ({ value: one.id, label: one.name }))} /></Field>
          <Field label={t('bot.handoff.vipValue')}><InputNumber min={0} max={100} value={rules.vipValueFrom ?? null} onChange={(value) => change({ vipValueFrom: value })} /></Field>
          <label className="row bot-rule"><Switch size="small" checked={rules.vipAlways} onChange={(vipAlways) => change({ vipAlways })} /><span>{t('bot.handoff.vipAlways')}</span></label>
        </>
      )}
      {rule('negative')}
      {rule('misses')}
    </div>
  );
}
