import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n/useT';
import { useMe } from '../live/liveContext';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { Empty } from '../ui/Empty';
import { api } from '../wire/api';
import type { PersonaSettings as Settings } from '../wire/contracts.g';
import { PersonaFacts } from './PersonaFacts';
import { PersonaLimits } from './PersonaLimits';
import { PersonaWeights } from './PersonaWeights';

/** How the company looks at people; admins only, since the list of its own people is in it. */
export function PersonaSettings() {
  const { t } = useT();
  const isAdmin = useMe().role === 'admin';
  const { data } = useQuery({ queryKey: keys.personaSettings, queryFn: api.personaSettings, enabled: isAdmin });
  if (!isAdmin) return <Empty title={t('settings.persona.adminOnly')} />;
  return data ? <PersonaForm key={data.version} saved={data} /> : <Skeleton active paragraph={{ rows: 10 }} />;
}

function PersonaForm({ saved }: { readonly saved: Settings }) {
  const { t } = useT();
  const cache = useQueryClient();
  const { message } = App.useApp();
  const { run, isBusy } = useAction();
  const [draft, setDraft] = useState(saved);
  const save = () => run(async () => {
    cache.setQueryData(keys.personaSettings, await api.savePersonaSettings(draft));
    void message.success(t('settings.persona.saved'));
  });
  return (
    <section className="persona-settings">
      <header className="row">
        <h3 className="grow">{t('settings.persona')}</h3>
        <Button type="primary" loading={isBusy} disabled={draft === saved} onClick={() => void save()} data-testid="persona-settings-save">{t('settings.persona.save')}</Button>
      </header>
      <p className="quiet">{t('settings.persona.hint')}</p>
      <PersonaWeights draft={draft} change={setDraft} />
      <PersonaLimits draft={draft} change={setDraft} />
      <PersonaFacts draft={draft} change={setDraft} />
    </section>
  );
}
