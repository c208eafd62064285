import { describe, expect, it } from 'vitest';
import { platformType } from './platformType';

describe('a button of the platform', () => {
  it('is called what the platform calls it', () => {
    expect(platformType('{"name":"扫码","type":"scancode_waitmsg","key":"k"}')).toBe('scancode_waitmsg');
  });

  it('has no name where it is none', () => {
    for (const value of [null, '', 'scancode_push', 'null', '{"type":1}']) expect(platformType(value)).toBe('?');
  });
});
