import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';

/** How the calls went, newest first. */
export function Deliveries({ formId }: { readonly formId: string }) {
  const { t, language, known } = useT();
  const cache = useQueryClient();
  const { run, isBusy } = useAction();
  const { data } = useQuery({ queryKey: keys.formDeliveries(formId), queryFn: () => api.formDeliveries(formId) });
  const replay = (id: string) => run(async () => { await api.replayDelivery(id); await cache.invalidateQueries({ queryKey: keys.formDeliveries(formId) }); });
  if (!data || data.items.length === 0) return <p className="quiet small">{t('dialogues.deliveries.none')}</p>;
  return (
    <table className="table">
      <thead><tr><th>{t('dialogues.deliveries.at')}</th><th>{t('dialogues.deliveries.state')}</th><th>{t('dialogues.deliveries.tries')}</th><th>{t('dialogues.deliveries.error')}</th><th /></tr></thead>
      <tbody>
        {data.items.map((one) => (
          <tr key={one.id}>
            <td className="num">{fullTime(Date.parse(one.createdAt), language)}</td><td>{t(`dialogues.delivery.${one.state}`)}</td><td className="num">{one.attempts}</td>
            <td className="small">{one.lastError ? known(`dialogues.hookError.${one.lastError}`) ?? one.lastError : ''}</td>
            <td><Button size="small" loading={isBusy} disabled={one.state === 'waiting'} onClick={() => void replay(one.id)}>{t('dialogues.deliveries.again')}</Button></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
