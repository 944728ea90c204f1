// Types of a library of the tests that has none, as far as they use it.

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    format(form: 'data', options: { readonly format: 'object' }): readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-bibtex';
