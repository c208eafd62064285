import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { fullTime } from '../i18n/when';
import { keys } from '../query/keys';
import { useAgentName, useTagBook } from '../query/directory';
import { TagChip } from '../tags/TagChip';
import { Link } from '../ui/Link';
import { toContact } from '../ui/router';
import { api } from '../wire/api';
import type { ReviewItemView } from '../wire/contracts.g';
import { causeOf } from './cause';
import { EvidenceLines } from './EvidenceLines';

/** The tag, why it is up, and what was said, with the words that caused it marked. */
export function ReviewCard({ item }: { readonly item: ReviewItemView }) {
  const { t, language } = useT();
  const { book, dimension, tag: known } = useTagBook();
  const agentName = useAgentName();
  const { data } = useQuery({ queryKey: keys.reviewItem(item.id), queryFn: () => api.reviewItem(item.id) });
  const side = dimension(item.dimensionId);
  const others = data?.present.filter((tag) => tag.dimensionId === item.dimensionId && tag.tagId !== item.tagId) ?? [];
  return (
    <article className="review-card scroll" data-testid="review-card" data-item={item.id} data-tag-id={item.tagId}>
      <header className="review-tag">
        <span className="review-question quiet">{t(`review.question.${item.scope}`, { name: data?.contactName ?? '…' })}</span>
        <span className="row"><TagChip dimensionId={item.dimensionId} name={item.value ? `${item.name} ${item.value}` : item.name} nameEn={item.nameEn ? `${item.nameEn}${item.value ? ` ${item.value}` : ''}` : null} />
          {side && <span className="small quiet">{language === 'en' ? side.nameEn : side.name}</span>}</span>
      </header>
      <ul className="review-reasons">
        {item.reasons.map((reason) => <li key={reason} className={`state review-reason-${reason}`}>{t(`review.reason.${reason}`)}</li>)}
      </ul>
      {item.reviews.length > 0 && (
        <p className="review-earlier small">{item.reviews.map((one) => t('review.said', { name: agentName(one.reviewerId) ?? '…', decision: t(`review.did.${one.decision}`) })).join(' · ')}</p>
      )}
      {!data ? <Skeleton active paragraph={{ rows: 4 }} /> : (
        <>
          <EvidenceLines lines={data.lines} messageId={item.messageId ?? null} cause={causeOf(book?.rules.find((rule) => rule.id === item.ruleId)?.patterns, item.quote)} contactName={data.contactName} />
          <footer className="review-facts small quiet">
            <span>{t(`tag.source.${item.source}`, { name: '' })} · {t('tag.rule', { rule: item.ruleId, version: item.ruleVersion })}</span>
            <span className="num">{t('tag.confidence')} {Math.round(item.confidence * 100)}%</span>
            <span className="num">{fullTime(Date.parse(item.at), language)}</span>
            {others.length > 0 && <span className="row">{t('review.also')} {others.map((tag) => <TagChip key={tag.id} dimensionId={tag.dimensionId} name={tag.name} nameEn={known(tag.tagId)?.nameEn ?? null} />)}</span>}
            <span className="grow" />
            <Link href={toContact(item.contactId)}>{t('review.person')} →</Link>
          </footer>
        </>
      )}
    </article>
  );
}
