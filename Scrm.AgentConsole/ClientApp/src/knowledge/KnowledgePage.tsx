import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { api } from '../wire/api';
import { ArticleEditor } from './ArticleEditor';
import { ArticleRow } from './ArticleRow';
import { TryPanel } from './TryPanel';
import './knowledge.css';

/** Questions the bot answers: list, editor, and a place to try them. */
export default function KnowledgePage() {
  const { t } = useT();
  const mayWrite = useMe().role !== 'agent';
  const { data: articles } = useQuery({ queryKey: keys.knowledge, queryFn: api.knowledge });
  const [chosen, choose] = useState<string | 'new' | null>(null);
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = articles?.filter((a) => [a.question, ...a.similar, a.answer.text ?? ''].join('\n').toLowerCase().includes(wanted));
  const article = articles?.find((a) => a.id === chosen) ?? null;
  return (
    <div className="desk desk-knowledge">
      <section className="list" aria-label={t('shell.knowledge')}>
        <div className="list-top">
          <div className="row"><h2 className="grow">{t('shell.knowledge')}</h2>
            {mayWrite && <Button size="small" type="primary" icon={<PlusOutlined />} onClick={() => choose('new')} data-testid="article-new">{t('knowledge.new')}</Button>}
          </div>
          <Input prefix={<SearchOutlined className="faint" aria-hidden="true" />} allowClear value={text} onChange={(e) => setText(e.target.value)} placeholder={t('knowledge.search')} aria-label={t('knowledge.search')} />
        </div>
        <div className="scroll grow">
          {!found ? <Skeleton active className="frame-waiting" /> : found.map((a) => <ArticleRow key={a.id} article={a} isShown={a.id === chosen} choose={() => choose(a.id)} />)}
          {found?.length === 0 && <Empty title={wanted ? t('inbox.empty.search', { q: text }) : t('knowledge.empty')} hint={t('knowledge.empty.hint')} />}
        </div>
      </section>
      <main className="article scroll">
        {article || chosen === 'new' ? <ArticleEditor key={chosen} article={article} mayWrite={mayWrite} done={choose} /> : <Empty title={t('knowledge.choose')} hint={t('knowledge.choose.hint')} />}
      </main>
      <TryPanel pick={choose} />
    </div>
  );
}
