// The control API of the emulator. Addresses are relative to /emulators/wechat/phone.
const json = { 'Content-Type': 'application/json' };

export class Api {
  constructor(who, account) {
    this.base = `phones/${encodeURIComponent(who)}`;
    this.account = account ? `appId=${encodeURIComponent(account)}` : '';
  }

  at(path, query = '') {
    const all = [this.account, query].filter(Boolean).join('&');
    return `${this.base}${path}${all ? `?${all}` : ''}`;
  }

  async get(path, query) {
    const response = await fetch(this.at(path, query), { cache: 'no-store' });
    return response.ok ? response.json() : null;
  }

  async act(action, body = {}) {
    const response = await fetch(this.at(`/${action}`), { method: 'POST', headers: json, body: JSON.stringify(body) });
    return response.json();
  }

  async putFile(blob, type, name) {
    const response = await fetch(this.at('/files', `type=${type}&name=${encodeURIComponent(name)}`), {
      method: 'POST', headers: { 'Content-Type': blob.type || 'application/octet-stream' }, body: blob,
    });
    return response.json();
  }

  listen(changed, state) {
    const source = new EventSource(this.at('/live'));
    source.addEventListener('changed', changed);
    source.onopen = () => state(true);
    source.onerror = () => state(false);
    return () => source.close();
  }
}

export const fault = rule => fetch('faults', { method: 'POST', headers: json, body: JSON.stringify(rule) });

export const advance = seconds => fetch('clock', { method: 'POST', headers: json, body: JSON.stringify({ advanceSeconds: seconds }) });
