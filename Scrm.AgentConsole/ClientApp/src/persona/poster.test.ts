import { describe, expect, it } from 'vitest';
import { translate } from '../i18n/words';
import { personaView } from '../test/persona';
import { escaped, poster } from './poster';

const t = (key: Parameters<typeof translate>[1], values?: Parameters<typeof translate>[2]): string => translate('zh-CN', key, values);
const draw = (name: string): Document => new DOMParser().parseFromString(poster(name, personaView, t, 'zh-CN'), 'image/svg+xml');

describe('the picture to save', () => {
  it('is a drawing with name, value, sides and tags', () => {
    const words = [...draw('李娜').querySelectorAll('text')].map((one) => one.textContent);
    expect(words).toEqual(expect.arrayContaining(['李娜', '63', '价值', '兴趣特征', '户外露营', '价格 400-500元']));
  });

  it('lets nothing of a name act in it', () => {
    const drawn = draw('<script>alert(1)</script>"&\u0001');
    expect(drawn.querySelector('script, parsererror')).toBeNull();
    expect(escaped('<&">')).toBe('&#60;&#38;&#34;&#62;');
  });
});
