import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const host = 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../wwwroot',
    emptyOutDir: true,
    target: 'es2023',
    // The page may not run inline scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: { '/api': host, '/hubs': { target: host, ws: true } },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    // A busy machine makes none of them wrong.
    testTimeout: 30_000,
  },
});
