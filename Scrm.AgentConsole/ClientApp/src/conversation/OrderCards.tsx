import { ShoppingOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { useLive } from '../live/useLive';
import { keys } from '../query/keys';
import { api } from '../wire/api';
import type { MessageView } from '../wire/contracts.g';
import { namedIn } from './orders';

/** The customer's orders a line names, at a glance. */
export function OrderCards({ message: m }: { readonly message: MessageView }) {
  const { t, known, language } = useT();
  const contactId = useLive((state) => state.conversations.get(m.conversationId)?.contactId ?? null);
  const mayName = contactId !== null && /[\w-]{5,}/.test(m.text ?? '');
  const { data } = useQuery({ queryKey: keys.orders(contactId ?? ''), queryFn: () => api.contactOrders(contactId!), enabled: mayName, staleTime: 60_000 });
  const orders = mayName ? namedIn(m.text ?? '', data?.items ?? []) : [];
  if (orders.length === 0) return null;
  return (
    <ul className="order-cards">
      {orders.map((order) => (
        <li key={order.id} data-testid="order-card">
          <ShoppingOutlined aria-hidden="true" />
          <div className="grow">
            <strong className="num">{order.externalId}</strong> <span className="small quiet">{known(`order.${order.status}`) ?? order.status}</span>
            <p className="small ellipsis">{order.items.map((item) => `${item.name} ×${item.quantity}`).join(t('list.comma'))}</p>
            <p className="small faint num">{fullTime(Date.parse(order.at), language)}</p>
          </div>
          <strong className="num">{new Intl.NumberFormat(language, { style: 'currency', currency: order.currency }).format(Number(order.amount))}</strong>
        </li>
      ))}
    </ul>
  );
}
