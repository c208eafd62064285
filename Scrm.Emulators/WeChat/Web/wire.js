import { button, el, icon } from './dom.js';
import { pieces, pretty } from './pretty.js';
import { t } from './texts.js';
import { exactTime } from './times.js';

const most = 300;

// Right of the phone: every exchange between the platform and the gateway, newest on top.
export class Wire {
  constructor(root, hide) {
    this.root = root;
    this.hide = hide;
    this.entries = [];
    this.filter = 'all';
    this.draw();
  }

  take(entries) {
    if (entries.length === 0) return;
    this.entries = [...this.entries, ...entries].slice(-most);
    for (const entry of entries) if (this.shows(entry)) this.list.prepend(card(entry));
    while (this.list.children.length > most) this.list.lastChild.remove();
    this.empty.hidden = this.list.children.length > 0;
  }

  shows(entry) {
    return this.filter === 'all' || entry.direction === this.filter;
  }

  draw() {
    const choice = (name, label) => button(label, () => { this.filter = name; this.draw(); }, { class: 'segment', 'aria-pressed': String(this.filter === name) }, label);
    this.list = el('ol', { class: 'entries' }, this.entries.filter(entry => this.shows(entry)).reverse().map(card));
    this.empty = el('p', { class: 'quiet wire-empty', hidden: this.list.children.length > 0 }, t('wireEmpty'));
    this.root.setAttribute('aria-label', t('wireTitle'));
    this.root.replaceChildren(
      el('header', { class: 'wire-head' },
        el('div', {}, el('h2', {}, t('wireTitle')), el('p', { class: 'quiet' }, t('wireLead'))),
        el('div', { class: 'segments' }, choice('all', t('all')), choice('push', t('pushes')), choice('api', t('calls'))),
        button(t('close'), this.hide, { class: 'icon-button wire-close' }, icon('close'))),
      this.empty, this.list);
  }
}

function card(entry) {
  const bad = entry.status !== 200 || /errcode|fault|timed out|wrong|not |neither|cannot/.test(entry.outcome);
  const summary = el('summary', {},
    el('span', { class: 'way' }, el('b', {}, t(entry.direction)), el('time', {}, exactTime(new Date(entry.at)))),
    el('span', { class: 'what' }, el('code', {}, entry.kind), el('span', { class: 'gist' }, gist(entry.requestClear ?? entry.request)), entry.attempt > 1 ? el('span', { class: 'again' }, t('attempt', entry.attempt)) : null),
    el('span', { class: 'how' },
      el('span', { class: bad ? 'pill pill-bad' : 'pill' }, entry.status ?? t('noAnswer')),
      el('span', { class: 'outcome', title: entry.outcome }, outcome(entry.outcome)),
      el('span', { class: 'number quiet' }, `${entry.elapsedMs < 10 ? entry.elapsedMs.toFixed(1) : Math.round(entry.elapsedMs)} ms`)));
  const details = el('details', { class: `entry entry-${entry.direction}`, 'data-testid': 'phone-traffic-entry', 'data-direction': entry.direction, 'data-kind': entry.kind }, summary);
  // The body is built when it is opened: most entries never are.
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(body(entry));
  });
  return el('li', {}, details);
}

// A few words of what was said, so that the list can be read without opening anything.
function gist(text) {
  const xml = /<(Content|EventKey|Label|Recognition)><!\[CDATA\[([\s\S]+?)\]\]>/.exec(text);
  const json = /"(?:content|head_content|title|command|name)"\s*:\s*"((?:[^"\\]|\\.)+)"/.exec(text);
  const found = xml?.[2] ?? json?.[1] ?? '';
  return found.length > 40 ? `${found.slice(0, 40)}…` : found;
}

const outcome = text => t('outcomes')[text] ?? (text.startsWith('reply: ') ? t('replied', text.slice(7)) : text);

function body(entry) {
  return el('div', { class: 'entry-body' },
    el('h3', {}, t('request')), el('p', { class: 'address' }, el('b', {}, entry.method), ' ', entry.url),
    entry.requestClear ? block(entry.requestClear, t('clear')) : null,
    block(entry.request, entry.requestClear ? t('sealed') : null),
    el('h3', {}, t('response')),
    entry.responseClear ? block(entry.responseClear, t('clear')) : null,
    block(entry.response, entry.responseClear ? t('sealed') : null));
}

function block(text, label) {
  if (!text) return el('p', { class: 'quiet' }, t('empty'));
  return el('figure', {}, label ? el('figcaption', {}, label) : null,
    el('pre', {}, pieces(pretty(text)).map(([kind, piece]) => (kind ? el('span', { class: `x-${kind}` }, piece) : piece))));
}
