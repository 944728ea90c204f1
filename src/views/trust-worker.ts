// Where the server has the page start only scripts that it trusts (Trusted Types): by their address it starts MapLibre's
// worker and the service worker.

declare global {
  /** The part that is used of https://www.w3.org/TR/trusted-types/; not every browser has it. */
  interface Window {
    readonly trustedTypes?: {
      readonly defaultPolicy: object | null;
      createPolicy(name: 'default', rules: { readonly createScriptURL: (url: string) => string | null }): object;
    };
  }
}

const trusted = new Set<string>();

/**
 * Lets a script be started from `workerUrl`, and from nowhere that was not named so. MapLibre hands the bare address on, so the
 * policy is the default one.
 */
export function trustWorker(workerUrl: string): void {
  trusted.add(workerUrl);
  const { trustedTypes } = window;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', { createScriptURL: (url) => (trusted.has(url) ? url : null) });
}
