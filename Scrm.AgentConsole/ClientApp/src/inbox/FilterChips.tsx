import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useInboxName, useTagBook, useTeams } from '../query/directory';
import { useChannelName } from '../ui/channels';
import { narrowness, type Narrowing } from './views/narrowing';
import { SaveViewDialog } from './views/SaveViewDialog';
import type { Inbox } from './views/useInbox';
import { waitWords } from './views/waitWords';

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly without: Narrowing;
}

/** By what the list is narrowed now: each can be taken away, all of it saved as a view. */
export function FilterChips({ inbox }: { readonly inbox: Inbox }) {
  const { t, known, language } = useT();
  const [isSaving, setSaving] = useState(false);
  const channelName = useChannelName();
  const inboxName = useInboxName();
  const teams = useTeams();
  const { book } = useTagBook();
  const { narrowing: n, narrow, saved, place } = inbox;
  const tagName = (name: string): string => (language === 'en' ? book?.tags.find((tag) => tag.name === name)?.nameEn ?? name : name);
  const names = {
    channels: channelName, inboxes: inboxName, teams: (id: string) => teams.find((team) => team.id === id)?.name ?? id, tags: tagName,
    languages: (script: string) => known(`inbox.language.${script}`) ?? script,
  };
  const chips: Chip[] = [
    ...(['channels', 'inboxes', 'teams', 'tags', 'languages'] as const).flatMap((list) =>
      n[list].map((item) => ({ key: `${list} ${item}`, text: names[list](item), without: { ...n, [list]: n[list].filter((one) => one !== item) } }))),
    ...(n.priority === null ? [] : [{ key: 'priority', text: known(`inbox.priority.${n.priority}`) ?? `≥ ${n.priority}`, without: { ...n, priority: null } }]),
    ...(n.wait === null ? [] : [{ key: 'wait', text: waitWords(n.wait, t), without: { ...n, wait: null } }]),
  ];
  const mayKeep = narrowness(n) > 0 || place.order !== null || place.q !== '';
  const isChanged = saved === null ? mayKeep : place.narrowing !== null || place.order !== null || place.q !== '';
  if (chips.length === 0 && !isChanged) return null;
  return (
    <div className="chips" data-testid="filter-chips">
      {chips.map((chip) => (
        <button type="button" key={chip.key} className="chip" onClick={() => narrow(chip.without)} aria-label={t('inbox.filter.without', { name: chip.text })}>
          <span className="ellipsis">{chip.text}</span><CloseOutlined aria-hidden="true" />
        </button>
      ))}
      {isChanged && <Button size="small" type="link" onClick={() => setSaving(true)} data-testid="view-save">{t('inbox.views.save')}</Button>}
      {isSaving && <SaveViewDialog inbox={inbox} close={() => setSaving(false)} />}
    </div>
  );
}
