/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  // Relative addresses, so that the build runs from any static folder.
  base: './',
  plugins: [
    react(),
    {
      // The development server puts styles and its own client into the page inline, which the policy forbids.
      name: 'no-content-security-policy-while-developing',
      apply: 'serve',
      transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
    },
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Rostrum',
        short_name: 'Rostrum',
        description: 'A programme planner for formal meetings',
        display: 'standalone',
        start_url: './',
        background_color: '#f3f2ee',
        theme_color: '#fbfaf7',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,json,woff2,webmanifest}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
  ],
  // The worker that writes files loads each format when it is first asked for.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The first browsers with light-dark(), on which the two themes rest; older targets would have it rewritten.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The content security policy allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['src/base/fixedSeed.ts'],
    // A guard against a hang, not a measure of speed: a shared machine can be very slow for a while.
    testTimeout: 60_000,
  },
});
