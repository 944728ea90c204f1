// Where a browser is looked for.
import { describe, expect, it } from 'vitest';
import { browserFlags, browserPlaces } from '../../scripts/browser.mjs';

describe('browserPlaces', () => {
  it('begins with the one that CHROME_PATH names', () => {
    for (const platform of ['linux', 'darwin', 'win32']) {
      expect(browserPlaces({ CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }, platform)[0]).toBe('/opt/chrome');
    }
  });

  it('looks along the path on Linux', () => {
    const places = browserPlaces({ PATH: '/usr/local/bin:/usr/bin' }, 'linux');
    expect(places).toContain('/usr/bin/chromium');
    expect(places).toContain('/usr/local/bin/google-chrome');
  });

  it('looks among the applications on a Mac', () => {
    const places = browserPlaces({ HOME: '/Users/eva' }, 'darwin');
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('looks in the program folders on Windows', () => {
    const places = browserPlaces({ ProgramFiles: 'C:\\Program Files' }, 'win32');
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });
});

describe('browserFlags', () => {
  it('leaves the sandbox on unless the user is root', () => {
    expect(browserFlags(false)).not.toContain('--no-sandbox');
    expect(browserFlags(true)).toContain('--no-sandbox');
  });
});
