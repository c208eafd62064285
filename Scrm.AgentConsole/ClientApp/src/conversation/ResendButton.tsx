import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { MessageView } from '../wire/contracts.g';

/** Sends a failed message again; one that may have arrived only after asking, so that nobody reads it twice by accident. */
export function ResendButton({ message: m }: { readonly message: MessageView }) {
  const { t } = useT();
  const { run, isBusy } = useAction();
  const [isDone, setDone] = useState(false);
  // The same id for the same message: however often it is pressed, and by whom, it is one new message.
  const resend = async () => setDone(await run(() => api.resend(m.conversationId, m.id, `resend-${m.id}`)));
  const button = (
    <Button size="small" type="link" className="resend" loading={isBusy} disabled={isDone} data-testid="resend" onClick={m.delivery === 'uncertain' ? undefined : () => void resend()}>
      {t(isDone ? 'delivery.resent' : 'delivery.resend')}
    </Button>
  );
  return m.delivery === 'uncertain' && !isDone
    ? <Popconfirm title={t('delivery.resend.sure')} okText={t('delivery.resend')} onConfirm={resend}>{button}</Popconfirm>
    : button;
}
