import { ArrowUpOutlined } from '@ant-design/icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button, Spin } from 'antd';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../i18n/useT';
import { useLiveSession } from '../live/liveContext';
import { useLive } from '../live/useLive';
import type { ConversationView } from '../wire/contracts.g';
import { NewLinesButton } from './NewLinesButton';
import { TranscriptRow } from './TranscriptRow';
import { TypingLine } from './TypingLine';
import { useEarlier } from './useEarlier';
import { useJump } from './useJump';
import { useRows } from './useRows';
import { useStayAtEnd } from './useStayAtEnd';

const nearEnd = 96;
const isUpKey = (key: string): boolean => key === 'ArrowUp' || key === 'PageUp' || key === 'Home';

/** The lines, only those in sight: reads older ones when the top comes near, stays at the end while the reader is there. */
export function Transcript({ conversation: c }: { readonly conversation: ConversationView }) {
  const { t } = useT();
  const { session } = useLiveSession();
  const box = useRef<HTMLDivElement>(null);
  const earlier = useEarlier(c);
  const { more } = earlier;
  const rows = useRows(c.id, c.unread, earlier.read);
  const fromStart = useLive((state) => state.transcripts.get(c.id)?.fromStart ?? false);
  const [isUp, setUp] = useState(false);
  const [isAtEnd, setAtEnd] = useState(true);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 56,
    getItemKey: (i) => rows[i]!.key,
    overscan: 10,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: nearEnd,
    paddingStart: 16,
    paddingEnd: 12,
    useFlushSync: false,
    onChange: (instance) => setAtEnd(instance.isAtEnd(nearEnd)),
  });
  useLayoutEffect(() => list.scrollToEnd(), [list]);
  useStayAtEnd(box, isAtEnd, list);
  const flashed = useJump(c.id, rows, list, fromStart);
  const unreadAt = useMemo(() => rows.findIndex((row) => row.kind === 'new'), [rows]);
  const items = list.getVirtualItems();
  const first = items[0]?.index ?? 0;
  useEffect(() => {
    if (first >= 8) return;
    if (!fromStart) void session.loader.older(c.id).catch(() => undefined);
    else if (isUp) more();
  }, [first, fromStart, rows.length, session, c.id, isUp, more]);
  return (
    <div className="lines-frame grow">
      {fromStart && !isUp && earlier.isMore && first === 0 && (
        <div className="lines-earlier"><Button size="small" type="text" onClick={() => setUp(true)} data-testid="earlier">{t('earlier.show')}</Button></div>
      )}
      {!fromStart && first < 3 && <div className="lines-older" role="status" aria-label={t('shell.loading')}><Spin size="small" /></div>}
      <div ref={box} className="lines scroll" tabIndex={0} role="log" onWheel={(e) => e.deltaY < 0 && setUp(true)} onTouchMove={() => setUp(true)} onKeyDown={(e) => isUpKey(e.key) && setUp(true)} aria-label={t('conversation.lines')} data-testid="transcript">
        <div style={{ height: list.getTotalSize(), position: 'relative' }}>
          {items.map((item) => (
            <div key={item.key} ref={list.measureElement} data-index={item.index} className={`line${flashed === item.key ? ' line-flash' : ''}`} style={{ transform: `translateY(${item.start}px)` }}>
              <TranscriptRow row={rows[item.index]!} conversation={c} />
            </div>
          ))}
        </div>
      </div>
      <TypingLine conversationId={c.id} name={c.contactName} />
      {unreadAt >= 0 && first > unreadAt && !isUp && (
        <Button size="small" shape="round" className="lines-unread" icon={<ArrowUpOutlined />} onClick={() => { setUp(true); list.scrollToIndex(unreadAt, { align: 'start' }); }} data-testid="to-unread">{t('conversation.toUnread')}</Button>
      )}
      {!isAtEnd && <NewLinesButton lastSeq={c.lastSeq} go={() => list.scrollToEnd({ behavior: 'smooth' })} />}
    </div>
  );
}
