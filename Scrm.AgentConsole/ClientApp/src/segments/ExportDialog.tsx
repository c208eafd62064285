import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Modal, Radio, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { keys } from '../query/keys';
import { useAgentName } from '../query/directory';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { SegmentView } from '../wire/contracts.g';
import { saveFile } from '../ui/saveFile';
import { count } from './numbers';

/** Takes people out of the house: what for, who allows it, and who did so before. */
export function ExportDialog({ segment, close }: { readonly segment: SegmentView; readonly close: () => void }) {
  const { t, known, language } = useT();
  const cache = useQueryClient();
  const agentName = useAgentName();
  const { run, isBusy } = useAction();
  const [purpose, setPurpose] = useState('marketing');
  const { data: consent } = useQuery({ queryKey: keys.consent(segment.id), queryFn: () => api.consent(segment.id), staleTime: 0 });
  const { data: exports } = useQuery({ queryKey: keys.exports(segment.id), queryFn: () => api.exports(segment.id), staleTime: 0 });
  const chosen = consent?.find((one) => one.purpose === purpose);
  const take = (): Promise<boolean> => run(async () => {
    saveFile(await api.exportSegment(segment.id, { purpose, language }), `${segment.name}-${purpose}.csv`);
    await cache.invalidateQueries({ queryKey: keys.exports(segment.id) });
  });
  return (
    <Modal open title={t('segment.export.title', { name: segment.name })} onCancel={close} cancelText={t('segment.export.close')} confirmLoading={isBusy}
      okText={t('segment.export.take', { count: count(chosen?.allowed ?? 0, language) })} okButtonProps={{ disabled: !chosen?.allowed }} onOk={() => void take()}>
      <p className="quiet small">{t('segment.export.hint')}</p>
      {!consent ? <Skeleton active /> : (
        <Radio.Group value={purpose} onChange={(e) => setPurpose(String(e.target.value))} className="seg-purposes">
          {consent.map((one) => (
            <Radio key={one.purpose} value={one.purpose}>
              <span className="seg-purpose"><span>{known(`segment.purpose.${one.purpose}`) ?? one.purpose}</span>
                <span className="num small quiet">{t('segment.export.allowed', { allowed: count(one.allowed, language), left: count(one.members - one.allowed, language) })}</span></span>
            </Radio>
          ))}
        </Radio.Group>
      )}
      {exports && exports.length > 0 && (
        <>
          <h4 className="seg-h">{t('segment.export.before')}</h4>
          <ul className="seg-exports small">
            {exports.slice(0, 5).map((one) => <li key={one.id}><span className="num quiet">{fullTime(Date.parse(one.at), language)}</span> {agentName(one.agentId) ?? one.agentId} · {known(`segment.purpose.${one.purpose}`) ?? one.purpose} · <span className="num">{t('segment.export.was', { count: count(one.exported, language), left: count(one.leftOut, language) })}</span></li>)}
          </ul>
        </>
      )}
    </Modal>
  );
}
