import { phoneActions } from './actions.js';
import { Api } from './api.js';
import { Chat } from './chat.js';
import { desk } from './desk.js';
import { Device } from './device.js';
import { el } from './dom.js';
import { currentPerson } from './people.js';
import { lang, setLang, t } from './texts.js';
import { Wire } from './wire.js';

const part = id => document.getElementById(id);
const state = { showsMenu: true, typing: false };
let chatCursor = 0;
let wireCursor = 0;
let busy = false;
let again = false;

const person = currentPerson();
const api = new Api(person, new URLSearchParams(location.search).get('appId'));
const phone = { api, state, refresh, changeLanguage, showWire: () => document.body.classList.add('wire-open') };

setLang(lang());
await start();

async function start() {
  state.profile = await api.get('');
  if (!state.profile) {
    part('device').replaceChildren(el('div', { class: 'screen' }, el('div', { class: 'stranger' }, el('h2', {}, t('noAccount')), el('p', { class: 'quiet' }, t('noAccountLead')))));
    setTimeout(start, 3000);
    return;
  }
  phone.wire = new Wire(part('wire'), () => document.body.classList.remove('wire-open'));
  const actions = phoneActions(phone);
  phone.chat = new Chat({ person, get accountName() { return state.profile.account.name || state.profile.account.accountId; }, choose: actions.choose });
  phone.device = new Device(part('device'), state, phone.chat, actions);
  api.listen(refresh, is => phone.device.online(is));
  await refresh();
}

// One refresh at a time; what changes meanwhile is fetched by the next one.
async function refresh() {
  if (busy) { again = true; return; }
  busy = true;
  try {
    do {
      again = false;
      await fetchAll();
    } while (again);
  } catch {
    phone.device.online(false);
  } finally {
    busy = false;
  }
}

async function fetchAll() {
  const [profile, chat, traffic, quota] = await Promise.all([
    api.get(''), api.get('/chat', `after=${chatCursor}`), api.get('/traffic', `after=${wireCursor}`), api.get('/quota'),
  ]);
  if (!profile || !chat || !traffic) return;
  const changed = JSON.stringify([profile.following, profile.menu, profile.account]) !== JSON.stringify([state.profile.following, state.profile.menu, state.profile.account]);
  const typed = chat.typing !== state.typing;
  Object.assign(state, { profile, quota, typing: chat.typing });
  phone.chat.take(chat.lines);
  phone.wire.take(traffic.entries);
  chatCursor = chat.cursor;
  wireCursor = traffic.cursor;
  if (changed) phone.device.draw();
  if (typed) phone.device.drawTitle();
  // Typing ends by itself, without an event.
  if (chat.typing) setTimeout(refresh, 2000);
  drawDesk();
}

function drawDesk() {
  const now = JSON.stringify([lang(), state.profile.people, state.profile.account, state.quota?.grants.map(grant => [grant.action, grant.remaining])]);
  if (now === state.desk) return;
  state.desk = now;
  part('desk').replaceChildren(...desk(state, changeLanguage));
}

function changeLanguage() {
  setLang(lang() === 'en' ? 'zh-CN' : 'en');
  phone.chat.redraw();
  phone.wire.draw();
  phone.device.draw();
  drawDesk();
}
