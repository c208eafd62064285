import { el } from './dom.js';
import { line } from './bubble.js';
import { separator } from './times.js';

const pause = 5 * 60 * 1000;

// The list of bubbles: draws what is new, redraws what changed, keeps to the bottom unless the reader scrolled up.
export class Chat {
  constructor(context) {
    this.context = context;
    this.lines = new Map();
    this.list = el('ol', { class: 'lines', role: 'log', 'aria-live': 'polite' });
    this.root = el('div', { class: 'chat', tabindex: '0' }, this.list);
  }

  take(items) {
    if (items.length === 0) return;
    const atEnd = this.root.scrollHeight - this.root.scrollTop - this.root.clientHeight < 120;
    for (const item of items) {
      const known = this.lines.get(item.id);
      const node = line(item, this.context);
      if (known) known.node.replaceWith(node);
      this.lines.set(item.id, { item, node });
      if (!known) this.append(item, node);
      node.querySelector('img')?.addEventListener('load', () => this.toEnd(), { once: true });
    }
    if (atEnd) this.toEnd();
  }

  append(item, node) {
    const at = new Date(item.at);
    if (!this.last || at - this.last > pause) this.list.append(el('li', { class: 'time' }, separator(at)));
    this.last = at;
    this.list.append(node);
  }

  redraw() {
    const items = [...this.lines.values()].map(known => known.item);
    this.lines.clear();
    this.last = undefined;
    this.list.replaceChildren();
    this.take(items);
  }

  toEnd() {
    this.root.scrollTop = this.root.scrollHeight;
  }
}
