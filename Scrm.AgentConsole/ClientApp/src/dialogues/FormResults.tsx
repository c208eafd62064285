import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { Link } from '../ui/Link';
import { saveFile } from '../ui/saveFile';
import { api } from '../wire/api';
import type { Form } from '../wire/contracts.g';
import { shownValue } from './shownValue';

/** What the form brought, newest first. */
export function FormResults({ form }: { readonly form: Form }) {
  const { t, language } = useT();
  const pages = useInfiniteQuery({ queryKey: keys.formResults(form.id), queryFn: ({ pageParam }) => api.formResults(form.id, pageParam), initialPageParam: null as string | null, getNextPageParam: (last) => last.cursor });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (pages.data && items.length === 0) return <Empty title={t('dialogues.results.none')} />;
  return (
    <>
      <Button size="small" onClick={() => saveFile(api.formExport(form.id, language === 'en' ? 'en' : 'zh'), `form-${form.id}.csv`)}>{t('dialogues.results.export')}</Button>
      <div className="form-results">
        <table className="table">
          <thead><tr><th>{t('dialogues.results.at')}</th><th>{t('dialogues.results.who')}</th><th>{t('dialogues.results.end')}</th>{form.fields.map((f) => <th key={f.key}>{f.label}</th>)}</tr></thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.id}>
                <td className="num">{fullTime(Date.parse(one.endedAt), language)}</td><td><Link href={`/c/${one.conversationId}`}>{one.contactName}</Link></td><td>{t(`dialogues.end.${one.end}`)}</td>
                {form.fields.map((f) => <td key={f.key}>{shownValue(one.fields.find((filled) => filled.key === f.key), t)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages.hasNextPage && <Button onClick={() => void pages.fetchNextPage()}>{t('dialogues.more')}</Button>}
    </>
  );
}
