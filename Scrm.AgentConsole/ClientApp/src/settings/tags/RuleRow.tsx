import { Button, Switch } from 'antd';
import { HistoryButton } from '../../backfill/HistoryButton';
import { useT } from '../../i18n/useT';
import { useTagBook } from '../../query/directory';
import { TagChip } from '../../tags/TagChip';
import { api } from '../../wire/api';
import type { TagRule } from '../../wire/contracts.g';
import { inputOfRule } from './tagBook';
import { useBookAction } from './useBookAction';

const shown = 8;

/** One rule: what it reads, what it puts; switched on and off in place. */
export function RuleRow({ rule, mayWrite, edit }: { readonly rule: TagRule; readonly mayWrite: boolean; readonly edit: () => void }) {
  const { t } = useT();
  const { tag } = useTagBook();
  const { change, isBusy } = useBookAction();
  const known = tag(rule.tagId);
  return (
    <tr className={rule.enabled ? '' : 'faint'} data-testid="rule" data-id={rule.id}>
      <td><TagChip dimensionId={known?.dimensionId} name={known?.name ?? rule.tagId} nameEn={known?.nameEn} hue={known?.hue} /></td>
      <td>{t(`tag.source.${rule.source}`, { name: '' })}</td>
      <td className="patterns">
        {rule.patterns.slice(0, shown).map((pattern) => <code key={pattern}>{pattern}</code>)}
        {rule.patterns.length > shown && <span className="small faint" title={rule.patterns.slice(shown).join('\n')}>+{rule.patterns.length - shown}</span>}
        {rule.note && <div className="small faint">{rule.note}</div>}
      </td>
      <td className="num">{Math.round(rule.confidence * 100)}%</td>
      <td className="num">{rule.lifetimeDays ? t('tagBook.days', { count: rule.lifetimeDays }) : '–'}</td>
      {mayWrite && (
        <td>
          <span className="row rule-actions">
            <Switch size="small" checked={rule.enabled} loading={isBusy} aria-label={t('settings.enabled')} onChange={(enabled) => void change(() => api.saveRule(rule.id, inputOfRule(rule, { enabled })))} />
            <Button size="small" type="text" onClick={edit} data-testid="rule-edit">{t('settings.edit')}</Button>
            <HistoryButton rule={rule} />
          </span>
        </td>
      )}
    </tr>
  );
}
