import { describe, expect, it } from 'vitest';
import { translate } from '../i18n/words';
import { whyOf } from './why';

const told = { decision: 'answer', reason: 'article', confidence: 0.82, thresholds: { answerFrom: 0.55, offerFrom: 0.25 }, candidates: [], leftOut: [] } as const;

describe('why the bot decided so', () => {
  it('is told with its figures', () => {
    const why = whyOf(told);
    expect(translate('zh-CN', why.key, why.values)).toContain('0.82');
    expect(translate('zh-CN', why.key, why.values)).toContain('0.55');
  });

  it.each([
    [{ decision: 'offer' }, 'knowledge.why.offer'],
    [{ decision: 'none', reason: 'notFound' }, 'knowledge.why.nothing'],
    [{ decision: 'none', reason: 'notFound', leftOut: [{}] }, 'knowledge.why.leftOut'],
    [{ decision: 'none', reason: 'notFound', candidates: [{}] }, 'knowledge.why.low'],
    [{ decision: 'handoff', reason: 'askedForPerson' }, 'knowledge.why.askedForPerson'],
  ])('%o', (more, key) => expect(whyOf({ ...told, ...more } as never).key).toBe(key));
});
