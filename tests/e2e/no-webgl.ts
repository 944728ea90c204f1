// A browser without WebGL, for a whole spec.
import { test as base } from './site.ts';

export const test = base.extend<object, object>({
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] }),
    { scope: 'worker' },
  ],
});
