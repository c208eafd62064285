import { expect, it } from 'vitest';
import { serviceState } from './service';

const mark = { kind: 'firstResponse', soonAt: '2026-03-02T12:08:00Z', dueAt: '2026-03-02T12:10:00Z', state: 'ok' } as const;
const at = (time: string) => serviceState(mark, Date.parse(`2026-03-02T${time}Z`));

it('a promise becomes pressing and breaks by the clock alone', () => {
  expect(['12:07:59', '12:08:00', '12:09:59', '12:10:00'].map(at)).toEqual(['ok', 'soon', 'soon', 'breached']);
});
