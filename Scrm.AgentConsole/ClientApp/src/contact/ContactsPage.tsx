import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useMemo, useState } from 'react';
import { useT } from '../i18n/useT';
import { useLive } from '../live/useLive';
import { PersonPage } from './PersonPage';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { useSettled } from '../ui/useSettled';
import { useClear } from '../ui/useClear';
import { api } from '../wire/api';
import { ContactRow } from './ContactRow';
import { peopleOf } from './people';

/** A search narrows what is beyond. */
const mostShown = 200;

/** People: those of the open conversations, or whom a search finds; the chosen one beside. */
export default function ContactsPage({ id }: { readonly id: string | null }) {
  const { t } = useT();
  const clear = useClear();
  const [text, setText] = useState('');
  const q = useSettled(text.trim());
  const conversations = useLive((state) => state.conversations);
  const { data } = useQuery({ queryKey: keys.search(q), queryFn: () => api.search(q), enabled: q.length > 0 });
  const people = useMemo(() => (q.length > 0 ? peopleOf(data?.conversations ?? [], data?.messages ?? []) : peopleOf([...conversations.values()], [])), [q, data, conversations]);
  return (
    <div className="desk desk-people">
      <section className="list" aria-label={t('shell.contacts')}>
        <div className="list-top">
          <h2>{t('shell.contacts')}</h2>
          <Input prefix={<SearchOutlined className="faint" aria-hidden="true" />} allowClear={clear} value={text} onChange={(e) => setText(e.target.value)} placeholder={t('contact.search')} aria-label={t('contact.search')} />
        </div>
        <div className="scroll grow">
          {people.slice(0, mostShown).map((person) => <ContactRow key={person.id} person={person} isShown={person.id === id} />)}
          {people.length === 0 && <Empty title={q ? t('inbox.empty.search', { q }) : t('contact.empty')} />}
        </div>
      </section>
      {id ? <main className="people-one"><PersonPage key={id} contactId={id} /></main>
        : <main className="talk talk-none"><Empty title={t('contact.choose')} hint={t('contact.choose.hint')} /></main>}
    </div>
  );
}
