import { CloseOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { useT } from '../../i18n/useT';
import { useAgents, useTagBook, useTeams } from '../../query/directory';
import type { MacroStep } from '../../wire/contracts.g';
import { priorities, resolutions, snoozes } from './macroSteps';

interface Props {
  readonly step: MacroStep;
  readonly change: (next: MacroStep) => void;
  readonly remove: () => void;
}

/** One step with what it needs. */
export function MacroStepRow({ step, change, remove }: Props) {
  const { t } = useT();
  return (
    <li className="row macro-step">
      <span className="macro-kind">{t(`macro.step.${step.kind}`)}</span>
      <span className="grow"><StepField step={step} change={change} /></span>
      <Button size="small" type="text" icon={<CloseOutlined />} aria-label={t('canned.remove')} onClick={remove} />
    </li>
  );
}

function StepField({ step, change }: Omit<Props, 'remove'>) {
  const { t, language } = useT();
  const { book } = useTagBook();
  const agents = useAgents();
  const teams = useTeams();
  const label = t(`macro.step.${step.kind}`);
  switch (step.kind) {
    case 'reply':
    case 'note':
      return <Input.TextArea value={step.text ?? ''} aria-label={label} autoSize={{ minRows: 1, maxRows: 5 }} maxLength={2000} onChange={(e) => change({ ...step, text: e.target.value })} />;
    case 'tag':
      return <Select showSearch={{ optionFilterProp: 'label' }} value={step.tagId} aria-label={label} className="wide" onChange={(tagId) => change({ ...step, tagId })}
        options={(book?.tags ?? []).filter((tag) => !tag.archived).map((tag) => ({ value: tag.id, label: language === 'en' ? tag.nameEn ?? tag.name : tag.name }))} />;
    case 'priority':
      return <Select value={step.priority} aria-label={label} onChange={(priority) => change({ ...step, priority })} options={priorities.map((value) => ({ value, label: t(`macro.priority.${value}` as 'macro.priority.0') }))} />;
    case 'transfer':
      return <Select value={step.teamId ? `t:${step.teamId}` : step.agentId ? `a:${step.agentId}` : undefined} aria-label={label} className="wide"
        onChange={(to: string) => change({ ...step, teamId: to.startsWith('t:') ? to.slice(2) : null, agentId: to.startsWith('a:') ? to.slice(2) : null })}
        options={[
          { label: t('transfer.teams'), options: teams.map((team) => ({ value: `t:${team.id}`, label: team.name })) },
          { label: t('transfer.agents'), options: agents.filter((a) => a.enabled).map((agent) => ({ value: `a:${agent.id}`, label: agent.displayName })) },
        ]} />;
    case 'snooze':
      return <span className="row"><InputNumber min={1} max={60 * 24 * 90} value={step.minutes} aria-label={label} onChange={(minutes) => change({ ...step, minutes })} /> {t('macro.minutes')}
        {snoozes.map((minutes) => <Button key={minutes} size="small" type="text" onClick={() => change({ ...step, minutes })}>{t('macro.hours', { count: minutes / 60 })}</Button>)}</span>;
    case 'resolve':
      return <Select value={step.text} aria-label={label} onChange={(text) => change({ ...step, text })} options={resolutions.map((value) => ({ value, label: t(`resolution.${value}`) }))} />;
    default:
      return null;
  }
}
