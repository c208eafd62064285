import type { Hub } from '../live/hub';
import { answer } from './mockHttp';
import { mockHub } from './mockHub';

/** Puts a stand-in for the server into the page: demo data, the API, the hub. */
export function start(): () => Hub {
  const real = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const said = answer(input as RequestInfo, init);
    if (!said) return real(input, init);
    await new Promise((done) => setTimeout(done, 80));
    return said;
  };
  return mockHub;
}
