// The unit tests. Views ask for a DOM at the top of their test file; everything else runs without.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'] },
});
