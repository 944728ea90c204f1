// The classroom copy's own parts: scripts that may stand in a page, and a build that must come out as one script.
import { describe, expect, it } from 'vitest';
import { partsOf, safeScript } from '../../src/build/classroom.ts';

describe('safeScript', () => {
  it('leaves nothing that ends a script or begins a comment', () => {
    const code = 'const a = "</script>", b = "</SCRIPT >", c = "<!-- x";';
    const safe = safeScript(code);
    expect(safe).not.toMatch(/<\/script|<!--/i);
    expect(new Function(`${safe} return [a, b, c]`)()).toEqual(['</script>', '</SCRIPT >', '<!-- x']);
  });

  it('keeps a letter that a page would not keep', () => {
    const safe = safeScript("const a = 'a\0b', b = `\x001`;");
    expect(safe).not.toContain('\0');
    expect(new Function(`${safe} return [a, b]`)()).toEqual(['a\0b', '\x001']);
  });

  it('leaves all else alone', () => expect(safeScript('a<b&&c</x/.y')).toBe('a<b&&c</x/.y'));
});

describe('partsOf', () => {
  const script = { type: 'chunk', fileName: 'main.js', code: 'x()' } as const;
  const style = { type: 'asset', fileName: 'main.css', source: 'a{}' } as const;

  it('takes one script and one style sheet', () =>
    expect(partsOf([script, style])).toEqual({ script: 'x()', style: 'a{}' }));

  it.each([
    ['a second script', [script, { ...script, fileName: 'late.js' }, style]],
    ['a file that is no style sheet', [script, { ...style, fileName: 'map.json' }]],
    ['no style sheet', [script]],
  ])('says no to %s', (_what, output) => expect(() => partsOf(output)).toThrow(/one script and one style sheet/));
});
