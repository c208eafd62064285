import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tabs } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { ChannelMark } from '../ui/ChannelMark';
import { channels, useChannelName } from '../ui/channels';
import type { ArticleView } from '../wire/contracts.g';
import { AnswerEditor } from './answer/AnswerEditor';
import { blankAnswer, type ArticleForm } from './answer/articleForm';

interface Props {
  readonly form: ArticleForm;
  readonly set: (change: Partial<ArticleForm>) => void;
  readonly mayWrite: boolean;
  readonly articles: readonly ArticleView[];
}

/** The answer for all channels, and those that single channels have instead. */
export function AnswerTabs({ form, set, mayWrite, articles }: Props) {
  const { t } = useT();
  const channelName = useChannelName();
  const [shown, show] = useState('');
  const own = Object.keys(form.answers);
  const drop = (channel: string): void => {
    set({ answers: Object.fromEntries(Object.entries(form.answers).filter(([name]) => name !== channel)) });
    show('');
  };
  const add = (channel: string): void => {
    set({ answers: { ...form.answers, [channel]: form.answer.type === 'text' ? { ...form.answer } : blankAnswer('text') } });
    show(channel);
  };
  const free = channels.filter((channel) => !own.includes(channel));
  return (
    <div>
      <div className="row"><span className="article-label grow">{t('knowledge.answer')}</span>
        {mayWrite && (
          <Dropdown trigger={['click']} menu={{ items: free.map((key) => ({ key, icon: <ChannelMark channel={key} size={14} />, label: channelName(key), onClick: () => add(key) })) }}>
            <Button size="small" type="text" icon={<PlusOutlined />} data-testid="answer-channel">{t('knowledge.answer.own')}</Button>
          </Dropdown>
        )}
      </div>
      <Tabs size="small" type={own.length > 0 ? 'editable-card' : 'line'} hideAdd activeKey={shown} onChange={show} onEdit={(key, action) => { if (action === 'remove' && mayWrite) drop(String(key)); }}
        tabBarStyle={own.length > 0 ? {} : { display: 'none' }}
        items={[
          { key: '', label: t('knowledge.answer.all'), closable: false, children: <AnswerEditor answer={form.answer} channel={null} set={(answer) => set({ answer })} mayWrite={mayWrite} articles={articles} /> },
          ...own.map((channel) => ({
            key: channel, closable: mayWrite, label: <span className="row"><ChannelMark channel={channel} size={14} />{channelName(channel)}</span>,
            children: <AnswerEditor answer={form.answers[channel]!} channel={channel} set={(answer) => set({ answers: { ...form.answers, [channel]: answer } })} mayWrite={mayWrite} articles={articles} />,
          })),
        ]} />
    </div>
  );
}
