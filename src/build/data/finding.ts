// A finding: what is wrong in the data, where it stands, and what should stand there, in words for the person who mends it.

export interface Finding {
  /** Below data/, or, with its folders, from the root of the repository. */
  readonly file: string;
  /** From 1, as an editor counts; 0 where the whole file is meant. */
  readonly line: number;
  /** Empty where the whole line is meant. */
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}

/** One plain sentence. */
export function describeFinding({ file, line, column, value, expected }: Finding): string {
  const [path, part] = file.includes('/') ? [file, 'key'] : [`data/${file}`, 'column'];
  const place = [path, line > 0 && `line ${line}`, column && `${part} ${column}`].filter(Boolean).join(', ');
  return `${place}: found ${value === '' ? 'nothing' : `“${showValue(value)}”`}, expected ${expected}.`;
}

/** Characters. More of a cell says no more, and one may be as long as a file. */
const LONGEST = 200;

/** What nobody sees, or what would break the line: control characters, halves of letters, marks of order and direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

function showValue(value: string): string {
  const start = value.length > LONGEST ? `${value.slice(0, LONGEST)}… (${value.length} characters)` : value;
  return start.replace(
    UNSEEN,
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** All findings as one text, for the build's error and for `data:check`. */
export function reportFindings(findings: readonly Finding[]): string {
  const sum = findings.length === 1 ? '1 error in the data' : `${findings.length} errors in the data`;
  return [`${sum}; data/README.md says what each column holds.`, ...findings.map(describeFinding)].join('\n');
}
