import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { refuseWithoutInputs } from './scripts/site/inputs.ts';

export default defineConfig({
  // Relative addresses let the build work under any sub-path.
  base: './',
  plugins: [svelte(), refuseWithoutInputs()],
  // The reader of reports loads the library of a format when a file of it comes.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The Content-Security-Policy allows no inlined scripts, and small files cache better alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
