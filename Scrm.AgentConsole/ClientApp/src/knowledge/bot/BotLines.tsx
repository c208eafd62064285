import { useQuery } from '@tanstack/react-query';
import { InputNumber, Slider } from 'antd';
import { useT } from '../../i18n/useT';
import { keys } from '../../query/keys';
import { Field } from '../../ui/Field';
import { api } from '../../wire/api';
import type { BotDraft, SetBot } from './botDraft';
import { ThresholdPicture } from './ThresholdPicture';
import { outcomeOf } from './thresholds';

const percent = (value: number): string => `${Math.round(value * 100)}%`;

/** From how sure on the bot answers and offers, and what that would mean for the base's own questions. */
export function BotLines({ draft, set }: { readonly draft: BotDraft; readonly set: SetBot }) {
  const { t } = useT();
  const { data: figures } = useQuery({ queryKey: keys.answerFigures, queryFn: api.answerFigures });
  const outcome = figures && figures.buckets.length > 0 ? outcomeOf(figures.buckets, draft.answerFrom, draft.offerFrom) : null;
  const measured = figures?.rightWithMatcher != null && figures.rightAlone != null ? { with: percent(figures.rightWithMatcher), alone: percent(figures.rightAlone) } : null;
  return (
    <div className="stack">
      <p className="small quiet">{t('bot.lines.hint')}</p>
      <div className="bot-lines">
        <span className="small">{t('bot.lines.offer')} <b className="num">{percent(draft.offerFrom)}</b></span>
        <Slider range min={0} max={100} step={5} value={[Math.round(draft.offerFrom * 100), Math.round(draft.answerFrom * 100)]} onChange={([offer, answer]) => set({ offerFrom: (offer ?? 0) / 100, answerFrom: (answer ?? 0) / 100 })} tooltip={{ formatter: (value) => `${value}%` }} />
        <span className="small">{t('bot.lines.answer')} <b className="num">{percent(draft.answerFrom)}</b></span>
      </div>
      {outcome && figures ? (
        <>
          <ul className="bot-outcome small" data-testid="bot-outcome">
            <li>{t('bot.lines.answered', { share: percent(outcome.answered), right: percent(outcome.answeredRight) })}</li>
            <li>{t('bot.lines.offered', { share: percent(outcome.offered), right: percent(outcome.offeredRight) })}</li>
            <li>{t('bot.lines.missed', { share: percent(outcome.missed) })}</li>
          </ul>
          <ThresholdPicture buckets={figures.buckets} answerFrom={draft.answerFrom} offerFrom={draft.offerFrom} />
          <p className="small faint">{t('bot.lines.from', { own: figures.ownQuestions, judged: figures.judged })}{measured && ` ${t(figures.usesMatcher ? 'bot.lines.matcher' : 'bot.lines.noMatcher', measured)}`}</p>
        </>
      ) : <p className="small faint">{t('bot.lines.none')}</p>}
      <Field label={t('bot.misses')}><InputNumber min={1} max={10} value={draft.missesToHandoff} onChange={(value) => set({ missesToHandoff: value ?? 2 })} /></Field>
    </div>
  );
}
