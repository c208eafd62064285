import type { Words } from '../../i18n/useT';
import type { ConditionView } from '../../wire/contracts.g';

/** Names of what conditions speak of. */
export interface Names {
  readonly tag: (id: string) => string;
  readonly dimension: (id: string) => string;
  readonly inbox: (id: string) => string;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A condition in words, as a reason or a summary shows it. */
export function sentence(c: ConditionView, words: Words, names: Names): string {
  const { t, known } = words;
  const said = [subject(), ...limits()].filter(Boolean).join(' · ');
  return c.negated ? t('segment.not', { what: said }) : said;

  function subject(): string {
    const values = (c.values ?? []).map((value) => known(`segment.word.${value}`) ?? value).join(t('segment.or'));
    switch (c.kind) {
      case 'tag': return c.subject ? names.tag(c.subject) : t('segment.kind.tag');
      case 'dimension': return c.subject ? names.dimension(c.subject) : t('segment.kind.dimension');
      case 'persona': return [known(`segment.field.${c.subject}`) ?? c.subject ?? '', values].filter(Boolean).join(' = ');
      case 'activity': return known(`segment.activity.${c.subject}`) ?? c.subject ?? '';
      case 'seen': return t(c.subject === 'first' ? 'segment.seen.first' : 'segment.seen.last');
      case 'inbox': return `${t('segment.kind.inbox')} = ${(c.values ?? []).map(names.inbox).join(t('segment.or'))}`;
      case 'channel': return `${t('segment.kind.channel')} = ${(c.values ?? []).map((v) => known(`channel.${v}`) ?? v).join(t('segment.or'))}`;
      case 'following': case 'source': case 'code': return `${t(`segment.kind.${c.kind}`)} = ${values}`;
      case 'attribute': return c.comparison === 'exists' ? t('segment.has', { what: c.subject ?? '' }) : `${c.subject ?? ''} ${t(`segment.compare.${c.comparison ?? 'is'}`)} ${c.text ?? ''}`;
      default: return t(`segment.group.${c.kind}`, { count: c.conditions?.length ?? 0 });
    }
  }

  function limits(): readonly (string | null)[] {
    const number = (value: number): string => (c.kind === 'dimension' ? percent(value) : String(value));
    return [
      c.minWeight != null ? `${t('segment.weight')} ≥ ${percent(c.minWeight)}` : null,
      c.minConfidence != null ? `${t('segment.confidence')} ≥ ${percent(c.minConfidence)}` : null,
      c.kind === 'tag' && c.text ? t('segment.valueHas', { text: c.text }) : null,
      c.min != null && c.max != null ? `${number(c.min)}–${number(c.max)}` : c.min != null ? `≥ ${number(c.min)}` : c.max != null ? `≤ ${number(c.max)}` : null,
      c.days != null ? t('segment.within', { days: c.days }) : null,
      c.daysAgo != null ? t('segment.before', { days: c.daysAgo }) : null,
      c.from ? t('segment.from', { day: c.from.slice(0, 10) }) : null,
      c.until ? t('segment.until', { day: c.until.slice(0, 10) }) : null,
    ];
  }
}
