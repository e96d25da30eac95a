import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The panel as a page of the service (`server/routes/panel.ts`): `vite build extension/smart`, part of `npm run build`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/panel/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/panel'),
    emptyOutDir: true,
    // Flat, so that a file is one name behind /panel/.
    assetsDir: '',
    modulePreload: { polyfill: false },
    // "use client" in Mantine's files says nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
