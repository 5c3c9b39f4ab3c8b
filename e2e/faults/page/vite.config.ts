import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { outDir: '../../../test-results/faults-page', emptyOutDir: true, target: 'es2023' },
});
