import { loadWords } from '../i18n/words';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Longer than a busy machine takes.
configure({ asyncUtilTimeout: 20_000 });

// jsdom lays nothing out, so there is nothing to observe.
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

afterEach(() => {
  cleanup();
  localStorage.clear();
});

await Promise.all([loadWords('zh-CN'), loadWords('en')]);
