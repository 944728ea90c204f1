// @vitest-environment happy-dom
// Under Trusted Types the workers that were named may be started, and no other script by its address.
import { afterEach, expect, it, vi } from 'vitest';
import { trustWorker } from '../../src/views/trust-worker.ts';

const WORKER = 'https://example.org/cities/assets/worker-1a2b.js';

afterEach(() => vi.unstubAllGlobals());

it('lets the worker start and nothing else, by one policy however often the map is made', () => {
  type Rules = { readonly createScriptURL: (url: string) => string | null };
  const made: Rules[] = [];
  const factory = {
    defaultPolicy: null as object | null,
    createPolicy(_name: string, rules: Rules) {
      made.push(rules);
      factory.defaultPolicy = rules;
      return rules;
    },
  };
  vi.stubGlobal('trustedTypes', factory);
  trustWorker(WORKER);
  trustWorker(WORKER);
  expect(made).toHaveLength(1);
  const judged = [WORKER, `${WORKER}?x`, 'https://example.com/a.js', 'data:text/javascript,1', 'blob:x'].map((url) =>
    made[0]?.createScriptURL(url),
  );
  expect(judged).toEqual([WORKER, null, null, null, null]);
  // Another one by the same policy, once it has been named.
  const other = 'https://example.org/cities/offline-worker.js';
  expect(made[0]?.createScriptURL(other)).toBeNull();
  trustWorker(other);
  expect(made).toHaveLength(1);
  expect([other, WORKER].map((url) => made[0]?.createScriptURL(url))).toEqual([other, WORKER]);
});

it('has nothing to do in a browser without Trusted Types', () => {
  vi.stubGlobal('trustedTypes', undefined);
  expect(() => trustWorker(WORKER)).not.toThrow();
});
