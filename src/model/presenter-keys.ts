// The keys of the presentation, as clickers and keyboards send them. See the contract, "Keys".

export type Command = 'next' | 'back' | 'first' | 'last' | 'black' | 'full' | 'help' | 'leave';

const KEYS: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ' ': 'next',
  n: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  f: 'full',
  '?': 'help',
  Escape: 'leave',
};

export interface Pressed {
  /** As `KeyboardEvent.key` has it. */
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key asks for; null for all other keys, and for what the browser's own shortcuts are. */
export function commandOf({ key, ctrlKey, altKey, metaKey }: Pressed): Command | null {
  if (ctrlKey || altKey || metaKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(KEYS, name) ? (KEYS[name] ?? null) : null;
}
