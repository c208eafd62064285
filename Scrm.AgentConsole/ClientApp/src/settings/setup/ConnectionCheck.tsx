import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useT } from '../../i18n/useT';
import { refusalWords } from '../../ui/refusalWords';
import { api } from '../../wire/api';
import type { CheckItem } from '../../wire/contracts.g';
import { Refusal } from '../../wire/refusal';
import { problemWords } from './problemWords';

const icons = { ok: CheckCircleFilled, warning: ExclamationCircleFilled, failed: CloseCircleFilled, skipped: MinusCircleOutlined } as const;

function Item({ item }: { readonly item: CheckItem }) {
  const words = useT();
  const Icon = icons[item.state];
  const said = problemWords(item, words);
  return (
    <li className={`check check-${item.state}`} data-testid="check" data-kind={item.kind} data-state={item.state} data-problem={item.problem ?? undefined}>
      <Icon role="img" aria-label={words.t(`check.state.${item.state}`)} />
      <div className="grow">
        <strong>{words.t(`check.${item.kind}`)}</strong>
        <div className={item.state === 'failed' || item.state === 'warning' ? '' : 'quiet small'}>{said.what}</div>
        {said.todo && <div className="check-todo">{said.todo}</div>}
      </div>
    </li>
  );
}

/** Whether the inbox works, point by point, and for each that does not what to do. The gateway looks; nothing is sent to customers. */
export function ConnectionCheck({ inboxId }: { readonly inboxId: string }) {
  const words = useT();
  const { t } = words;
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ['inboxCheck', inboxId], queryFn: () => api.checkInbox(inboxId), gcTime: 0, staleTime: Infinity, retry: false });
  const failed = data?.items.filter((item) => item.state === 'failed').length ?? 0;
  return (
    <div className="stack" data-testid="connection-check">
      <div className="row">
        <span className="grow" role="status">
          {isFetching ? t('check.running') : !data ? '' : failed > 0 ? t('check.summary.failed', { count: failed }) : t('check.summary.ok')}
        </span>
        <Button size="small" loading={isFetching} onClick={() => void refetch()} data-testid="check-again">{t('check.again')}</Button>
      </div>
      {error && <p role="alert">{refusalWords(words, error instanceof Refusal ? error : new Refusal('unexpected', String(error)))}</p>}
      {data ? <ul className="checks" aria-busy={isFetching}>{data.items.map((item) => <Item key={item.kind} item={item} />)}</ul> : !error && <Skeleton active paragraph={{ rows: 6 }} />}
    </div>
  );
}
