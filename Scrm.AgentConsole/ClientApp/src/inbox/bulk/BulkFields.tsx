import { Radio, Segmented, Select } from 'antd';
import { reasons } from '../../conversation/ResolveDialog';
import { useT } from '../../i18n/useT';
import { useMe } from '../../live/liveContext';
import { useAgents, useTagBook, useTeams } from '../../query/directory';
import { pickable } from '../../tags/pickable';
import type { BulkDeed, BulkInput } from '../../wire/contracts.g';
import { SnoozeField } from './SnoozeField';

interface Props {
  readonly deed: BulkDeed;
  readonly fields: Partial<BulkInput>;
  readonly set: (fields: Partial<BulkInput>) => void;
}

/** What one deed on many needs to know. */
export function BulkFields({ deed, fields, set }: Props) {
  const { t, language } = useT();
  const me = useMe();
  const agents = useAgents().filter((agent) => agent.enabled);
  const teams = useTeams();
  const { book } = useTagBook();
  switch (deed) {
    case 'assign':
      return (
        <Select autoFocus className="bulk-field" showSearch={{ optionFilterProp: 'label' }} placeholder={t('transfer.to')} aria-label={t('transfer.to')} data-testid="bulk-target"
          value={fields.agentId ? `agent:${fields.agentId}` : fields.teamId ? `team:${fields.teamId}` : null}
          onChange={(value: string) => set(value.startsWith('team:') ? { teamId: value.slice(5) } : { agentId: value.slice(6) })}
          options={[
            { value: `agent:${me.agentId}`, label: t('inbox.bulk.toMe') },
            { label: t('transfer.teams'), options: teams.map((team) => ({ value: `team:${team.id}`, label: team.name })) },
            { label: t('transfer.agents'), options: agents.filter((agent) => agent.id !== me.agentId).map((agent) => ({ value: `agent:${agent.id}`, label: agent.displayName })) },
          ]} />
      );
    case 'resolve':
      return <Radio.Group className="reasons" value={fields.reason ?? null} onChange={(e) => set({ reason: e.target.value as string })} options={reasons.map((value) => ({ value, label: t(`resolution.${value}`) }))} />;
    case 'snooze':
      return <SnoozeField until={fields.until ?? null} choose={(until) => set({ until })} />;
    case 'tag':
      return (
        <Select autoFocus className="bulk-field" showSearch={{ optionFilterProp: 'label' }} placeholder={t('tag.find')} aria-label={t('tag.find')} value={fields.tagId ?? null} onChange={(tagId: string) => set({ tagId })} data-testid="bulk-tag-pick"
          options={pickable(book, 'conversation', [], me.role, '').map(({ side, tags }) => ({
            label: language === 'en' ? side.nameEn : side.name,
            options: tags.map((tag) => ({ value: tag.id, label: language === 'en' ? tag.nameEn ?? tag.name : tag.name })),
          }))} />
      );
    case 'priority':
      return (
        <Segmented<number> block value={fields.priority ?? -1} onChange={(priority) => set({ priority })}
          options={[{ value: 0, label: t('inbox.priority.0') }, { value: 1, label: t('inbox.priority.set.1') }, { value: 5, label: t('inbox.priority.set.5') }]} />
      );
  }
}
