import { DownloadOutlined, EllipsisOutlined, ExperimentOutlined, FontSizeOutlined, PlusOutlined, RobotOutlined, ThunderboltOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { NamedSideButton } from '../panel/SideButton';
import { api } from '../wire/api';
import { BotSettings } from './bot/BotSettings';
import { KeywordDialog } from './keywords/KeywordDialog';
import { ImportDialog } from './ImportDialog';
import { WordsDialog } from './WordsDialog';

/** Name of the list, and what is done with all of it. */
export function KnowledgeHead({ count, mayWrite, write }: { readonly count: number | null; readonly mayWrite: boolean; readonly write: () => void }) {
  const { t } = useT();
  const [isImporting, setImporting] = useState(false);
  const [hasWords, setWords] = useState(false);
  const [hasBot, setBot] = useState(false);
  const [hasKeywords, setKeywords] = useState(false);
  const items = [
    { key: 'bot', icon: <RobotOutlined />, label: t('bot.settings'), onClick: () => setBot(true) },
    { key: 'import', icon: <UploadOutlined />, label: t('knowledge.import'), onClick: () => setImporting(true) },
    { key: 'words', icon: <FontSizeOutlined />, label: t('knowledge.words'), onClick: () => setWords(true) },
    { key: 'csv', icon: <DownloadOutlined />, label: <a href={api.knowledgeExport('csv')} download>{t('knowledge.export.csv')}</a> },
    { key: 'json', icon: <DownloadOutlined />, label: <a href={api.knowledgeExport('json')} download>{t('knowledge.export.json')}</a> },
  ];
  return (
    <div className="knowledge-head row">
      <h2 className="grow">{t('shell.knowledge')} {count !== null && <span className="small faint num">{count}</span>}</h2>
      {mayWrite && (
        <>
          <Dropdown menu={{ items }} trigger={['click']}><Button size="small" icon={<EllipsisOutlined />} aria-label={t('knowledge.more')} data-testid="knowledge-more" /></Dropdown>
          <Button size="small" type="primary" icon={<PlusOutlined />} onClick={write} data-testid="article-new">{t('knowledge.new')}</Button>
        </>
      )}
      {hasKeywords && <KeywordDialog close={() => setKeywords(false)} mayWrite={mayWrite} />}
      <div className="knowledge-doors row">
        <Button className="grow" size="small" icon={<ThunderboltOutlined />} onClick={() => setKeywords(true)} data-testid="keywords">{t('keywords.title')}</Button>
        <NamedSideButton label={t('knowledge.try')} icon={<ExperimentOutlined />} />
      </div>
      {isImporting && <ImportDialog close={() => setImporting(false)} />}
      {hasBot && <BotSettings close={() => setBot(false)} />}
      {hasWords && <WordsDialog close={() => setWords(false)} />}
    </div>
  );
}
