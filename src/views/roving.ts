// A group of buttons that is one Tab stop: the arrows go from one to the next, Home and End to the ends.

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Makes one of the buttons the stop: `stop`, or the first where there is none. */
export function makeStop(buttons: readonly HTMLElement[], stop?: HTMLElement | undefined): void {
  for (const button of buttons) button.tabIndex = button === (stop ?? buttons[0]) ? 0 : -1;
}

/** Lets the keys walk over the buttons of `el` that `find` gives; the one with the focus is the stop. Ends with `signal`. */
export function connectRoving(el: HTMLElement, find: () => readonly HTMLElement[], signal: AbortSignal): void {
  const walk = (event: KeyboardEvent): void => {
    const buttons = find();
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const step = STEPS[event.key];
    const to = step ? (at + step + buttons.length) % buttons.length : { Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    buttons[to]?.focus();
  };
  const follow = ({ target }: FocusEvent): void => {
    const buttons = find();
    const stop = buttons.find((button) => button === target);
    if (stop) makeStop(buttons, stop);
  };
  el.addEventListener('keydown', walk, { signal });
  el.addEventListener('focusin', follow, { signal });
}
