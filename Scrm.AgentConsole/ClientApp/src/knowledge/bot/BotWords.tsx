import { Input, Switch } from 'antd';
import { useT } from '../../i18n/useT';
import { Field } from '../../ui/Field';
import { spoken, type BotDraft, type SetBot } from './botDraft';

/** What the bot says by itself. */
export function BotWords({ draft, set }: { readonly draft: BotDraft; readonly set: SetBot }) {
  const { t } = useT();
  const label = (at: 0 | 1, value: string): readonly string[] => (at === 0 ? [value, draft.helpfulLabels[1] ?? ''] : [draft.helpfulLabels[0] ?? '', value]);
  return (
    <div className="stack">
      {spoken.map((one) => (
        <Field key={one} label={t(`bot.words.${one}`)}><Input.TextArea value={draft[one] ?? ''} onChange={(e) => set({ [one]: e.target.value })} maxLength={1000} autoSize={{ minRows: 1, maxRows: 4 }} data-testid={`bot-words-${one}`} /></Field>
      ))}
      <label className="row bot-rule"><Switch size="small" checked={draft.askHelpful} onChange={(askHelpful) => set({ askHelpful })} /><span>{t('bot.words.askHelpful')}</span></label>
      {draft.askHelpful && (
        <Field label={t('bot.words.labels')}>
          <span className="row">{([0, 1] as const).map((at) => <Input key={at} value={draft.helpfulLabels[at] ?? ''} onChange={(e) => set({ helpfulLabels: label(at, e.target.value) })} maxLength={20} />)}</span>
        </Field>
      )}
    </div>
  );
}
