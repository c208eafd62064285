import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { useAgentName } from '../query/directory';
import type { ArticleVersionView } from '../wire/contracts.g';

/** One save: when, who, why. */
export function VersionRow({ version: v, isShown, pick }: { readonly version: ArticleVersionView; readonly isShown: boolean; readonly pick: () => void }) {
  const { t, language } = useT();
  const author = useAgentName()(v.by) ?? t('knowledge.version.system');
  const note = v.restoredFrom ? t('knowledge.version.restored', { version: v.restoredFrom }) : v.removed ? t('knowledge.version.removed') : null;
  return (
    <li>
      <button type="button" className={`plain version${isShown ? ' version-shown' : ''}`} onClick={pick} data-testid="version" data-version={v.version} aria-current={isShown}>
        <span className="row"><strong className="num">{t('knowledge.version.number', { version: v.version })}</strong>
          {v.live && <span className="state state-answer">{t('knowledge.version.live')}</span>}
          {v.status !== 'published' && !v.removed && <span className={`state state-${v.status}`}>{t(`knowledge.state.${v.status}`)}</span>}
        </span>
        <span className="small quiet">{author} · <span className="num">{fullTime(Date.parse(v.at), language)}</span></span>
        {(note ?? v.note) && <span className="small">{[note, v.note === 'import' ? t('knowledge.import') : v.note].filter(Boolean).join(' · ')}</span>}
      </button>
    </li>
  );
}
