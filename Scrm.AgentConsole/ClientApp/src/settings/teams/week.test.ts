import { describe, expect, it } from 'vitest';
import { clockOf, dayName, days, minuteOf } from './week';

describe('a week', () => {
  it('begins on Monday in both languages', () => {
    expect(dayName(days[0], 'en')).toBe('Mon');
    expect(dayName(days[6], 'zh-CN')).toBe('周日');
  });

  it('clocks are minutes and back, the end of the day included', () => {
    expect(['09:00', '9:05', '24:00', '00：30'].map(minuteOf)).toEqual([540, 545, 1440, 30]);
    expect(['24:01', '9', '9:60', 'x'].map(minuteOf)).toEqual([null, null, null, null]);
    expect([0, 545, 1440].map(clockOf)).toEqual(['00:00', '09:05', '24:00']);
  });
});
