import { Input } from 'antd';
import { useT } from '../../i18n/useT';
import type { ArticleAnswer, LinkCard } from '../../wire/contracts.g';

/** A card that opens an address. */
export function CardAnswer({ answer, set, mayWrite }: { readonly answer: ArticleAnswer; readonly set: (answer: ArticleAnswer) => void; readonly mayWrite: boolean }) {
  const { t } = useT();
  const card: LinkCard = answer.link ?? { url: '', title: '' };
  const change = (part: Partial<LinkCard>): void => set({ type: 'link', link: { ...card, ...part } });
  const parts = [['title', card.title, 200], ['url', card.url, 2000], ['description', card.description ?? '', 500], ['pictureUrl', card.pictureUrl ?? '', 2000]] as const;
  return (
    <div className="stack">
      {parts.map(([name, value, most]) => (
        <Input key={name} value={value} maxLength={most} readOnly={!mayWrite} placeholder={t(`knowledge.card.${name}`)} aria-label={t(`knowledge.card.${name}`)}
          onChange={(e) => change({ [name]: e.target.value || (name === 'title' || name === 'url' ? '' : null) })} data-testid={`card-${name}`} />
      ))}
    </div>
  );
}
