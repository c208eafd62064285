import { AimOutlined, EyeOutlined, HeartOutlined, MenuOutlined, ScanOutlined, ThunderboltOutlined, UserDeleteOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useT } from '../i18n/useT';
import { clockTime } from '../i18n/when';
import type { MessageView, PlatformEventKind } from '../wire/contracts.g';
import { eventWords } from './eventWords';

const icons: Readonly<Partial<Record<PlatformEventKind, ComponentType>>> = {
  subscribe: HeartOutlined, unsubscribe: UserDeleteOutlined, scan: ScanOutlined, menuClick: MenuOutlined, menuView: EyeOutlined, locationReport: AimOutlined,
};

/** Something the customer did rather than said. */
export function EventLine({ message }: { readonly message: MessageView }) {
  const words = useT();
  const Icon = (message.event && icons[message.event.kind]) ?? ThunderboltOutlined;
  return (
    <div className="event small" data-testid="message" data-direction={message.direction} data-seq={message.seq} data-event={message.event?.kind}>
      <Icon aria-hidden="true" />
      <span>{message.event ? eventWords(message.event, message.text, words) : message.text}</span>
      <time className="faint num">{clockTime(Date.parse(message.at), words.language)}</time>
    </div>
  );
}
