// When `npm start` and `npm test` install.
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/d3': { version: '7.9.2' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

describe('isInstalled', () => {
  it.each([
    ['nothing is there', null, false],
    ['node_modules is empty', {}, false],
    ['all is there', { ...lock.packages }, true],
    ['a package for another system is missing', { 'node_modules/d3': { version: '7.9.2' } }, true],
    ['another version is there', { 'node_modules/d3': { version: '7.9.1' } }, false],
    ['one is missing', { 'node_modules/fsevents': { version: '2.3.3' } }, false],
    ['one is left over', { 'node_modules/d3': { version: '7.9.2' }, 'node_modules/gone': { version: '1.0.0' } }, false],
  ])('%s', (_name, packages, installed) => {
    expect(isInstalled(lock, packages && { packages })).toBe(installed);
  });
});
