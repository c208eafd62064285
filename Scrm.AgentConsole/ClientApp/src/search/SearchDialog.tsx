import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useT } from '../i18n/useT';
import { jump } from '../live/jump';
import { useMe } from '../live/liveContext';
import { keys } from '../query/keys';
import { go } from '../ui/router';
import { useSettled } from '../ui/useSettled';
import { useClear } from '../ui/useClear';
import { api } from '../wire/api';
import { commandsFor } from './commands';
import { groupsOf, type Hit } from './hits';
import { readRecent, withRecent, writeRecent } from './recent';
import { SearchResults } from './SearchResults';
import './search.css';

/** Find anything: pages, conversations, people, what was said, knowledge; by keyboard alone. */
export default function SearchDialog({ close }: { readonly close: () => void }) {
  const words = useT();
  const clear = useClear();
  const { t } = words;
  const me = useMe();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [recent, setRecent] = useState(() => readRecent(localStorage, me.agentId));
  const q = useSettled(text.trim(), 160);
  const { data, isFetching, error } = useQuery({ queryKey: keys.search(q), queryFn: () => api.search(q), enabled: q.length > 0, placeholderData: (before) => before });
  const found = q.length > 0 ? data : undefined;
  const groups = useMemo(() => groupsOf(commandsFor(text.trim(), me.role, words), found), [text, me.role, words, found]);
  const hits = groups.flatMap((group) => group.hits);
  const keep = (next: readonly string[]): void => {
    setRecent(next);
    writeRecent(localStorage, me.agentId, next);
  };
  const pick = (hit: Hit): void => {
    if (q.length > 0) keep(withRecent(recent, q));
    close();
    go(hit.href);
    if (hit.jump) jump.set(hit.jump);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) setAt((at + step + hits.length) % hits.length);
    else if (event.key === 'Enter' && hits[at]) pick(hits[at]);
    else return;
    event.preventDefault();
  };
  const type = (value: string): void => {
    setText(value);
    setAt(0);
  };
  return (
    <Modal open onCancel={close} footer={null} closable={false} width={620} className="search-dialog" style={{ top: 72 }} title={<span className="sr-only">{t('search.title')}</span>}>
      <div onKeyDown={press}>
        <Input size="large" autoFocus allowClear={clear} variant="borderless" prefix={<SearchOutlined className="faint" aria-hidden="true" />} placeholder={t('search.placeholder')} value={text} onChange={(e) => type(e.target.value)}
          role="combobox" aria-expanded aria-controls="search-hits" aria-activedescendant={hits[at] ? `hit-${hits[at].key}` : undefined} aria-label={t('search.title')} data-testid="search-all" />
        <SearchResults q={q} groups={groups} chosen={hits[at]?.key ?? null} isLoading={isFetching && found === undefined} hasFailed={error !== null} pick={pick}
          recent={text.trim() === '' ? recent : []} again={type} forget={() => keep([])} />
        <p className="search-foot small faint"><span className="grow">{t('search.keys')}</span>{found && <span className="num" role="status">{t('search.count', { count: hits.length })}</span>}</p>
      </div>
    </Modal>
  );
}
