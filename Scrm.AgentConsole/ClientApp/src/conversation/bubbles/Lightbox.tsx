import { CloseOutlined, LeftOutlined, RightOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { useT } from '../../i18n/useT';
import { stepped, whole, zoomed, type View } from './lightbox';

export interface Picture {
  readonly url: string;
  readonly name: string;
}

/** Pictures of a conversation, large: + and − zoom, 0 shows all, arrows go on, Esc closes; dragging moves. */
export default function Lightbox({ pictures, first, close }: { readonly pictures: readonly Picture[]; readonly first: number; readonly close: () => void }) {
  const { t } = useT();
  const box = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(first);
  const [view, setView] = useState<View>(whole);
  const held = useRef<{ readonly x: number; readonly y: number; readonly view: View } | null>(null);
  const shown = pictures[at];
  const go = (by: number): void => {
    setAt((now) => stepped(now, by, pictures.length));
    setView(whole);
  };
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => setView((v) => zoomed(v, 1)), '=': () => setView((v) => zoomed(v, 1)), '-': () => setView((v) => zoomed(v, -1)),
    0: () => setView(whole), ArrowLeft: () => go(-1), ArrowRight: () => go(1),
  };
  useEffect(() => box.current?.showModal(), []);
  const drag = (event: PointerEvent): void => {
    const from = held.current;
    if (from) setView({ ...from.view, x: from.view.x + event.clientX - from.x, y: from.view.y + event.clientY - from.y });
  };
  return (
    <dialog ref={box} className="lightbox" aria-label={t('type.image')} onClose={close} data-testid="lightbox" data-scale={view.scale.toFixed(2)}
      onKeyDown={(e) => { const act = keys[e.key]; if (act) { e.preventDefault(); e.stopPropagation(); act(); } }}
      onWheel={(e) => setView((v) => zoomed(v, e.deltaY < 0 ? 1 : -1))} onClick={(e) => e.target === box.current && close()}>
      {shown && <img src={shown.url} alt={shown.name} draggable={false} style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
        onPointerDown={(e) => { held.current = { x: e.clientX, y: e.clientY, view }; e.currentTarget.setPointerCapture(e.pointerId); }}
        onPointerMove={drag} onPointerUp={() => { held.current = null; }} onDoubleClick={() => setView(view.scale > 1 ? whole : zoomed(whole, 3))} />}
      <div className="lightbox-bar row">
        <button type="button" onClick={() => go(-1)} disabled={at === 0} aria-label={t('lightbox.previous')}><LeftOutlined /></button>
        <span className="num">{at + 1} / {pictures.length}</span>
        <button type="button" onClick={() => go(1)} disabled={at === pictures.length - 1} aria-label={t('lightbox.next')}><RightOutlined /></button>
        <button type="button" onClick={() => setView(zoomed(view, -1))} aria-label={t('lightbox.out')}><ZoomOutOutlined /></button>
        <button type="button" onClick={() => setView(whole)} className="num" aria-label={t('lightbox.whole')}>{Math.round(view.scale * 100)}%</button>
        <button type="button" onClick={() => setView(zoomed(view, 1))} aria-label={t('lightbox.in')}><ZoomInOutlined /></button>
        <button type="button" onClick={close} aria-label={t('lightbox.close')}><CloseOutlined /></button>
      </div>
    </dialog>
  );
}
