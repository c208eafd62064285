import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { finding } from '../../search/finding';
import { TextBody } from './TextBody';

it('the words that are looked for are marked while they are, addresses stay addresses', () => {
  const { container } = render(<TextBody text="转人工 https://a.example/x 人工" />);
  expect(container.querySelectorAll('mark')).toHaveLength(0);
  act(() => finding.set({ conversationId: 'c1', q: '人工' }));
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['人工', '人工']);
  act(() => finding.set(null));
  expect(container.querySelectorAll('mark')).toHaveLength(0);
  expect(container.querySelector('a')?.textContent).toBe('https://a.example/x');
});
