import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useT } from '../i18n/useT';
import { keys } from '../query/keys';
import { Empty } from '../ui/Empty';
import { api } from '../wire/api';
import { Disagreements } from './Disagreements';
import { Overall } from './Overall';
import { Retirements } from './Retirements';
import { RuleFigures } from './RuleFigures';
import { TagFigures } from './TagFigures';
import '../settings/settings.css';

/** What the decisions tell: how right every tag and rule is, how sure that is, and what should go. */
export function Figures() {
  const { t } = useT();
  const { data } = useQuery({ queryKey: keys.reviewFigures, queryFn: api.reviewFigures });
  if (!data) return <Skeleton active className="frame-waiting" />;
  if (data.tags.length + data.rules.length === 0) return <Empty title={t('review.figures.empty')} hint={t('review.figures.empty.hint')} />;
  return (
    <main className="review-figures scroll" data-testid="review-figures">
      <Overall figures={data} />
      <Retirements retirements={data.retirements} />
      <TagFigures tags={data.tags} />
      <RuleFigures rules={data.rules} />
      <Disagreements disagreements={data.disagreements} agreement={data.agreement} />
    </main>
  );
}
