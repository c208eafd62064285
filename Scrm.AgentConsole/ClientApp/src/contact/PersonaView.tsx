import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Suspense, lazy } from 'react';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { useAction } from '../ui/useAction';
import { TagPicker } from '../tags/TagPicker';
import { useContactTags } from '../tags/useTags';
import { api } from '../wire/api';
import { PersonaDimension } from './PersonaDimension';
import { Section } from './Section';

const PersonaRadar = lazy(() => import('./PersonaRadar'));

/** The picture of the person: how much is known on each side, and by which tags. */
export function PersonaView({ contactId }: { readonly contactId: string }) {
  const { t } = useT();
  const cache = useQueryClient();
  const { run } = useAction();
  const persona = useQuery({ queryKey: keys.persona(contactId), queryFn: () => api.persona(contactId) }).data;
  const tags = useContactTags(contactId);
  const changed = () => cache.invalidateQueries({ queryKey: keys.contact(contactId) });
  const add = (tagId: string) => run(async () => { await api.tagContact(contactId, { tagId }); await changed(); });
  const remove = (id: string) => run(async () => { await api.untagContact(contactId, id); await changed(); });
  const known = persona?.dimensions.filter((side) => side.tags.length > 0) ?? [];
  return (
    <Section title={t('contact.persona')} aside={<span onClick={(e) => e.preventDefault()}><TagPicker scope="contact" taken={tags.map((one) => one.tagId)} pick={add} /></span>}>
      <div data-testid="persona">
        {!persona ? <Skeleton active title={false} paragraph={{ rows: 4 }} /> : (
          <>
            {persona.dimensions.length > 2 && known.length > 0 && <Suspense fallback={<div className="radar" />}><PersonaRadar dimensions={persona.dimensions} /></Suspense>}
            {known.length === 0 && <p className="quiet small">{t('contact.persona.none')}</p>}
            {known.map((side) => <PersonaDimension key={side.dimensionId} side={side} assignments={tags} remove={remove} />)}
          </>
        )}
      </div>
    </Section>
  );
}
