import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: 'src/app',
  plugins: [react()],
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    // The bundle carries the licences of what it is made of.
    license: { fileName: 'licenses.md' },
    // The first screen needs it all: React, Sigma, the words of two languages. Splitting would only make more requests.
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4100' } },
  test: {
    root: '.',
    reporters: ['default'],
    projects: ['unit', 'contract', 'api', 'cli', 'docs', 'browser', 'e2e'].map((name) => ({
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        ...(['unit', 'docs', 'api'].includes(name) ? {} : { globalSetup: [`tests/setup/${name}.ts`] }),
      },
    })),
  },
})
