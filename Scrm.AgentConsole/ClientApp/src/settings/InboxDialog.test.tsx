import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import { beforeEach, expect, it, vi } from 'vitest';
import { translate } from '../i18n/words';
import { language } from '../i18n/language';
import { api } from '../wire/api';
import type { InboxInput, InboxView, ServiceTargets } from '../wire/contracts.g';
import { InboxDialog } from './InboxDialog';

const shop: InboxView = { id: 'shop', channel: 'wechat', name: '商城', enabled: true, settingsSet: [], skills: [] };
const words = (key: Parameters<typeof translate>[1]): string => translate(language.get(), key);

const saved: (InboxInput | undefined)[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(api, 'teams').mockResolvedValue([]);
  vi.spyOn(api, 'agents').mockResolvedValue([]);
  vi.spyOn(api, 'saveInbox').mockImplementation((_, input) => {
    saved.push(input);
    return Promise.resolve(shop);
  });
});

async function saveAfter(targets: ServiceTargets | null, change: () => void): Promise<InboxInput | undefined> {
  render(<QueryClientProvider client={new QueryClient()}><App><InboxDialog inbox={{ ...shop, targets }} close={() => undefined} /></App></QueryClientProvider>);
  change();
  fireEvent.click(screen.getByRole('button', { name: /保\s*存|Save/ }));
  await waitFor(() => expect(saved).toHaveLength(1));
  return saved[0];
}

const fill = (label: string, value: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

it('a promise filled in is saved with the inbox', async () => {
  const input = await saveAfter(null, () => fill(words('settings.teams.target.first'), '10'));
  expect(input?.targets).toMatchObject({ firstResponse: 10, nextResponse: null, resolution: null, warnPercent: 80 });
});

it('a promise taken out is sent as none, as leaving it out would keep it', async () => {
  const input = await saveAfter({ firstResponse: 10, nextResponse: null, resolution: null, warnPercent: 70 }, () => fill(words('settings.teams.target.first'), ''));
  expect(input?.targets).toEqual({ firstResponse: null, nextResponse: null, resolution: null, warnPercent: 80 });
});
