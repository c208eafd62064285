import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Rate } from 'antd';
import { useT } from '../i18n/useT';
import type { AgentSkill } from '../wire/contracts.g';

interface Props {
  readonly skills: readonly AgentSkill[];
  readonly change: (skills: readonly AgentSkill[]) => void;
}

/** Skills by name, each with a level of one to five. */
export function SkillRows({ skills, change }: Props) {
  const { t } = useT();
  const set = (n: number, next: Partial<AgentSkill>): void => change(skills.map((skill, i) => (i === n ? { ...skill, ...next } : skill)));
  return (
    <div className="stack">
      {skills.map((skill, n) => (
        <div key={n} className="row">
          <Input className="grow" value={skill.name} maxLength={40} placeholder={t('settings.service.skill.name')} aria-label={t('settings.service.skill.name')} onChange={(e) => set(n, { name: e.target.value })} />
          <Rate allowClear={false} value={skill.level} onChange={(level) => set(n, { level: Math.max(1, level) })} />
          <Button type="text" icon={<DeleteOutlined />} aria-label={t('settings.service.skill.name')} onClick={() => change(skills.filter((_, i) => i !== n))} />
        </div>
      ))}
      <Button type="dashed" size="small" icon={<PlusOutlined />} onClick={() => change([...skills, { name: '', level: 3 }])}>{t('settings.service.skill.add')}</Button>
    </div>
  );
}
