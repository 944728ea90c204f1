// Takes a step that does not exist out of the address, so that Back does not lead into it again.

/** In a frame the host owns the address: nothing is written there. */
export function forgetStep(): void {
  if (window.parent !== window) return;
  const address = new URL(location.href);
  address.searchParams.delete('step');
  history.replaceState(null, '', address);
}
