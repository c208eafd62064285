import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { useAgentName } from '../query/directory';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import { fieldOf } from './edits';

/** Changes of a person's facts, newest first: what, from what to what, by whom. */
export default function EditList({ contactId }: { readonly contactId: string }) {
  const { t, known, language } = useT();
  const agentName = useAgentName();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: keys.contactEdits(contactId),
    queryFn: ({ pageParam }) => api.contactEdits(contactId, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.cursor ?? null,
  });
  if (!data) return <Skeleton active title={false} paragraph={{ rows: 3 }} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="quiet small edits-none">{t('contact.edits.none')}</p>;
  const valueOf = (value: string | null | undefined): string => value ?? t('contact.edits.nothing');
  return (
    <ol className="edits small" data-testid="edits">
      {items.map((one) => (
        <li key={one.id}>
          <div className="row">
            <strong className="grow">{known(`contact.edit.${one.field}`) ?? known(`attribute.${fieldOf(one.field)}`) ?? fieldOf(one.field)}</strong>
            <time className="faint num">{fullTime(Date.parse(one.at), language)}</time>
          </div>
          <div>{one.from == null ? <span className="quiet">{valueOf(null)}</span> : <del className="quiet">{one.from}</del>} → <ins>{valueOf(one.to)}</ins></div>
          <div className="quiet">{one.byId ? agentName(one.byId) ?? '…' : one.form ? t('contact.edit.byForm', { form: one.form }) : t(`contact.edit.by.${one.source}`)}</div>
        </li>
      ))}
      {hasNextPage && <li><Button type="link" size="small" onClick={() => void fetchNextPage()}>{t('shell.more')}</Button></li>}
    </ol>
  );
}
