import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Generous: tests never measure time, and a laden machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Sockets and browsers on a shared machine: a test that fails twice more in CI has failed.
    retry: process.env['CI'] ? 2 : 0,
    expect: { poll: { timeout: 15_000 } },
  },
});
