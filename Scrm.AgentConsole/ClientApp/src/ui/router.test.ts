import { expect, it } from 'vitest';
import { go, showInbox } from './router';

const place = (): string => location.pathname + location.search;

it('the inbox keeps its view and filters while conversations are opened and other pages visited', () => {
  showInbox('?view=queue&tag=%E9%80%80%E6%AC%BE');
  go('/c/c1');
  expect(place()).toBe('/c/c1?view=queue&tag=%E9%80%80%E6%AC%BE');
  go('/knowledge');
  expect(place()).toBe('/knowledge');
  go('/');
  expect(place()).toBe('/?view=queue&tag=%E9%80%80%E6%AC%BE');
  go('/?view=mine');
  expect(place()).toBe('/?view=mine');
});

it('typing replaces its place in the history, other changes are steps back', () => {
  showInbox('?q=a');
  const steps = history.length;
  showInbox('?q=ab', true);
  expect(history.length).toBe(steps);
  showInbox('?view=all');
  expect(history.length).toBe(steps + 1);
});
