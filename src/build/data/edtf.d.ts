// The part of the untyped `edtf` package that this project calls.
declare module 'edtf' {
  /** Throws where the text is not EDTF. */
  export function parse(text: string): unknown;
}
