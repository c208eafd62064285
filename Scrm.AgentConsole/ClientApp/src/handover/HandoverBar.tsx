import { CloseOutlined, FileSearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import type { ConversationView } from '../wire/contracts.g';
import { useTakenOver } from './useTakenOver';
import './handover.css';

const HandoverSheet = lazy(() => import('./HandoverSheet'));

/** The summary by itself where the reader is asked to take over, or has just done so; folded away when he has read it. */
export function HandoverBar({ conversation: c }: { readonly conversation: ConversationView }) {
  const { t } = useT();
  const me = useMe();
  const tookOver = useTakenOver(c, me.agentId);
  const [closed, setClosed] = useState<string | null>(null);
  const occasion = c.offer?.toAgentId === me.agentId ? `offer ${c.offer.expiresAt}` : tookOver;
  if (occasion === null || occasion === closed) return null;
  return (
    <section className="handover-bar" aria-label={t('handover.title')} data-testid="handover-bar">
      <div className="row">
        <FileSearchOutlined aria-hidden="true" /><strong className="grow">{t('handover.title')}</strong>
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('handover.close')} data-testid="handover-close" onClick={() => setClosed(occasion)} />
      </div>
      <Suspense fallback={null}><HandoverSheet conversation={c} /></Suspense>
    </section>
  );
}
