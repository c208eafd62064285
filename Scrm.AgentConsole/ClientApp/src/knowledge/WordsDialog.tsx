import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Input, Modal, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import { readWords, synonymsText, wordsText } from './wordsText';

/** Words that mean the same here, and words that are one: both help to find the right article. */
export function WordsDialog({ close }: { readonly close: () => void }) {
  const { t } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const { data } = useQuery({ queryKey: keys.answerWords, queryFn: api.answerWords });
  const [synonyms, setSynonyms] = useState<string | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const shown = data && { synonyms: synonyms ?? synonymsText(data), words: words ?? wordsText(data) };
  const save = async (): Promise<void> => {
    if (shown && await run(async () => cache.setQueryData(keys.answerWords, await api.saveAnswerWords(readWords(shown.synonyms, shown.words))))) close();
  };
  return (
    <Modal open title={t('knowledge.words')} okText={t('knowledge.save')} onOk={() => void save()} confirmLoading={isBusy} okButtonProps={{ disabled: !shown }} onCancel={close}>
      {shown ? (
        <div className="stack">
          <label className="small quiet" htmlFor="answer-synonyms">{t('knowledge.words.synonyms')}</label>
          <Input.TextArea id="answer-synonyms" data-testid="answer-synonyms" value={shown.synonyms} onChange={(e) => setSynonyms(e.target.value)} autoSize={{ minRows: 5, maxRows: 12 }} placeholder={t('knowledge.words.synonyms.example')} />
          <label className="small quiet" htmlFor="answer-words">{t('knowledge.words.own')}</label>
          <Input.TextArea id="answer-words" data-testid="answer-words" value={shown.words} onChange={(e) => setWords(e.target.value)} autoSize={{ minRows: 3, maxRows: 10 }} placeholder={t('knowledge.words.own.example')} />
        </div>
      ) : <Skeleton active />}
    </Modal>
  );
}
