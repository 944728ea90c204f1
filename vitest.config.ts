// The unit tests. Views ask for a DOM at the top of their test file; everything else runs without.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A busy machine is slow, not wrong: time is no part of what these tests say.
  test: { include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
