import { useT } from '../i18n/useT';
import { Empty } from '../ui/Empty';
import type { ArticleUsageView } from '../wire/contracts.g';
import { answersOf } from './articleList';
import { Sparkline } from './Sparkline';

const good = ['helpful', 'accepted'] as const;
const bad = ['unhelpful', 'handedOff', 'askedAgain', 'rejected'] as const;

/** What the last thirty days did with an article. */
export function ArticleFigures({ use }: { readonly use: ArticleUsageView | undefined }) {
  const { t } = useT();
  const answers = answersOf(use);
  if (!use || answers + use.offered === 0) return <Empty title={t('knowledge.figures.none')} hint={t('knowledge.figures.none.hint')} />;
  const share = (n: number): string => (answers > 0 ? `${Math.round((n / answers) * 100)}%` : '–');
  const figure = (name: keyof ArticleUsageView, tone: string) => (
    <div className={`figure figure-${tone}`} key={name}>
      <span className="small quiet">{t(`knowledge.use.${name as 'helpful'}`)}</span>
      <strong className="num">{use[name] as number}</strong>
      {tone !== 'plain' && <span className="small faint num">{share(use[name] as number)}</span>}
    </div>
  );
  return (
    <div className="stack">
      <p className="small quiet">{t('knowledge.figures.hint')}</p>
      <div className="figure-line"><Sparkline numbers={use.said} width={600} height={72} /></div>
      <div className="figures">
        {figure('answered', 'plain')}{figure('offered', 'plain')}{figure('chosen', 'plain')}{figure('inserted', 'plain')}
        {good.map((name) => figure(name, 'good'))}
        {bad.map((name) => figure(name, 'bad'))}
      </div>
    </div>
  );
}
