import { useQuery } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { jump } from '../live/jump';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import { go, toConversation } from '../ui/router';
import { SearchResults } from './SearchResults';
import { useSettled } from '../ui/useSettled';

/** Find anything: people, conversations, what was said. */
export function SearchDialog({ isOpen, close }: { readonly isOpen: boolean; readonly close: () => void }) {
  const { t } = useT();
  const [text, setText] = useState('');
  const q = useSettled(text.trim());
  const found = useQuery({ queryKey: keys.search(q), queryFn: () => api.search(q), enabled: isOpen && q.length > 0 });
  const pick = (conversationId: string, seq?: number): void => {
    close();
    go(toConversation(conversationId));
    if (seq !== undefined) jump.set({ conversationId, seq });
  };
  return (
    <Modal open={isOpen} onCancel={close} footer={null} closable={false} width={560} destroyOnHidden className="search-dialog" style={{ top: 80 }}
      aria-label={t('shell.search')}>
      <Input size="large" autoFocus allowClear placeholder={t('shell.search.placeholder')} value={text} onChange={(e) => setText(e.target.value)} data-testid="search-all" />
      <SearchResults q={q} isLoading={found.isFetching} found={found.data} pick={pick} />
    </Modal>
  );
}
