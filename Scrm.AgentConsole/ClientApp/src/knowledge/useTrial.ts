import { useState } from 'react';
import { useInboxes } from '../query/directory';
import { useAction } from '../ui/useAction';
import { api } from '../wire/api';
import type { AnswerTryView } from '../wire/contracts.g';
import type { AskedAs } from './TryAs';

/** What is asked of the bot and what it said; stays while the panel is shut. */
export function useTrial() {
  const inboxes = useInboxes();
  const { run, isBusy } = useAction();
  const [inbox, setInbox] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [as, setAs] = useState<AskedAs>({ channel: null, tier: '', day: '' });
  const [result, setResult] = useState<AnswerTryView | null>(null);
  const inboxId = inbox ?? inboxes[0]?.id ?? '';
  const ask = () => run(async () => setResult(await api.tryAnswer({
    inboxId, text: text.trim(), channel: as.channel, tier: as.tier.trim() || null, at: as.day ? new Date(`${as.day}T12:00:00`).toISOString() : null,
  })));
  return { inboxes, inboxId, setInbox, text, setText, as, setAs, result, ask, isBusy };
}

export type Trial = ReturnType<typeof useTrial>;
