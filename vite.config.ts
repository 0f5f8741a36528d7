import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses let the build work under any sub-path.
  base: './',
  plugins: [svelte()],
  // The reader of reports loads the library of a format when a file of it comes.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The Content-Security-Policy allows no inlined scripts, and small files cache better alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet: the opening view that the build draws into the page needs all of it.
    cssCodeSplit: false,
    // Tells scripts/site/prerender.ts which files the page's code is made of.
    manifest: 'manifest.json',
    reportCompressedSize: false,
  },
});
