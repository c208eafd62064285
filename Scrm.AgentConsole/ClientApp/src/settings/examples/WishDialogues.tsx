import { useQuery } from '@tanstack/react-query';
import { Button, Pagination } from 'antd';
import { useState } from 'react';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { api } from '../../wire/api';
import { useExamples } from './useExamples';

const perPage = 10;

/** The worked dialogues, newest first, a page at a time; a wrong one is removed here and imported again. */
export function WishDialogues({ count }: { readonly count: number }) {
  const { t } = useT();
  const { change } = useExamples();
  const [isOpen, open] = useState(false);
  const [page, setPage] = useState(1);
  const shown = useQuery({ queryKey: keys.wishExamples(page), queryFn: () => api.wishExamples((page - 1) * perPage, perPage), enabled: isOpen }).data?.items ?? [];
  if (!isOpen) return <span><Button type="link" onClick={() => open(true)} data-testid="examples-list">{t('examples.list', { count })}</Button></span>;
  return (
    <div>
      {shown.map((one) => (
        <div key={one.id} className="examples-dialogue">
          <div className="examples-said grow small">
            {one.turns.map((line, at) => <span key={at} className={line.byContact ? undefined : 'by-service'}>{t(line.byContact ? 'examples.customer' : 'examples.service')} {line.text}</span>)}
            <span className="examples-wishes">
              {one.wishes.length === 0 ? <span className="faint">{t('examples.noWish')}</span> : one.wishes.map((wish) => <code key={`${wish.domain}/${wish.slot}/${wish.value}`}>{wish.domain}/{wish.slot}: {wish.value}</code>)}
            </span>
          </div>
          <Button size="small" type="text" danger onClick={() => void change(() => api.removeExample('wishes', one.id))}>{t('tagBook.remove')}</Button>
        </div>
      ))}
      <Pagination size="small" current={page} pageSize={perPage} total={count} showSizeChanger={false} hideOnSinglePage onChange={setPage} />
    </div>
  );
}
