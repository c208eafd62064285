import { describe, expect, it } from 'vitest';
import type { TouchpointView } from '../wire/contracts.g';
import { groupsIn, within } from './timelineKinds';

const item = (kind: TouchpointView['kind']): TouchpointView => ({ id: kind, kind, at: '2026-03-01T00:00:00Z', inboxId: 'demo', channel: 'wechat' });

describe('the timeline', () => {
  it('offers only groups that have entries, and none where there is nothing to choose', () => {
    expect(groupsIn([item('scan'), item('handoff'), item('menuClick')])).toEqual(['all', 'talk', 'taps', 'follows']);
    expect(groupsIn([item('scan'), item('subscribe')])).toEqual([]);
    expect(groupsIn([])).toEqual([]);
  });

  it('is narrowed to a group in its order', () => {
    const items = [item('handoff'), item('scan'), item('conversationOpened')];
    expect(within(items, 'talk').map((one) => one.kind)).toEqual(['handoff', 'conversationOpened']);
    expect(within(items, 'all')).toBe(items);
  });
});
