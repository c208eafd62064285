import { Tooltip } from 'antd';
import { useT } from '../i18n/useT';
import { useTagBook } from '../query/directory';
import type { PersonaView } from '../wire/contracts.g';
import { nameOf } from './traits';

/** Stage of life, role and mood; each says why when pointed at. */
export function Badges({ persona: p }: { readonly persona: PersonaView }) {
  const { t, language } = useT();
  const { tag } = useTagBook();
  const { stage, role, mood } = p;
  const roleDetail = role.reason === 'tag' && role.detail ? tag(role.detail) : undefined;
  const detail = roleDetail ? nameOf(roleDetail, language) : role.reason === 'followers' ? Number(role.detail).toLocaleString(language) : '';
  return (
    <div className="badges">
      <Tooltip title={t(`persona.stageReason.${stage.reason}`, { number: stage.number ?? 0, limit: stage.limit ?? 0 })}>
        <span className={`life life-${stage.stage}`} tabIndex={0} data-testid="stage">{t(`persona.stage.${stage.stage}`)}</span>
      </Tooltip>
      <Tooltip title={t(`persona.roleReason.${role.reason}`, { detail })}>
        <span className={`life role-${role.role}`} tabIndex={0} data-testid="role">{t(`persona.role.${role.role}`)}</span>
      </Tooltip>
      {mood.level !== 'unknown' && (
        <Tooltip title={t('persona.mood.why', { share: Math.round((mood.lately ?? mood.share ?? 0) * 100) })}>
          <span className={`life mood-${mood.level}`} tabIndex={0}>{t(`persona.mood.${mood.level}`)}</span>
        </Tooltip>
      )}
    </div>
  );
}
