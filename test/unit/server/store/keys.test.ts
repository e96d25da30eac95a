import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keysFile, readSeal } from '../../../../server/store/keys.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lintel-keys-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

describe('the key file in the home folder', () => {
  it('is made once, for its owner only, and the same keys are read again', () => {
    const file = keysFile(join(home, 'new'), undefined);
    const sealed = readSeal(file).seal('token', ['x']);
    const made = readFileSync(file.file, 'utf8');
    expect(readSeal(file).open(sealed, ['x'])).toBe('token');
    expect(readFileSync(file.file, 'utf8')).toBe(made);
    expect(readdirSync(join(home, 'new'))).toEqual(['keys']);
    if (process.platform !== 'win32') expect(statSync(file.file).mode & 0o777).toBe(0o600);
  });

  it('is another in every home', () => {
    const text = (name: string) => {
      const file = keysFile(join(home, name), undefined);
      readSeal(file);
      return readFileSync(file.file, 'utf8');
    };
    expect(text('a')).not.toBe(text('b'));
  });
});

describe('a key file that is named', () => {
  const named = () => keysFile(home, join(home, 'agency.keys'));

  it('is never made', () => {
    expect(() => readSeal(named())).toThrow('agency.keys is not there');
    expect(readdirSync(home)).toEqual([]);
  });

  it('holds a key a line, the current one first, and comments', () => {
    writeFileSync(named().file, `# 2025\n${key(1)}\n`);
    const sealed = readSeal(named()).seal('token', ['x']);
    writeFileSync(named().file, `${key(2)} # 2026\r\n\r\n${key(1)}\r\n`);
    expect(readSeal(named()).open(sealed, ['x'])).toBe('token');
    expect(readSeal(named()).seal('token', ['x']).split('.')[0]).not.toBe(sealed.split('.')[0]);
  });

  it.each([
    ['', 'none at all'],
    ['# nothing\n', 'none at all'],
    [`${key(1)}\nshort\n`, 'no key'],
    [`${key(1)}${key(1)}\n`, 'no key'],
  ])('is refused as %j, without a word of its content', (text, say) => {
    writeFileSync(named().file, text);
    expect(() => readSeal(named())).toThrow(say);
    expect(() => readSeal(named())).not.toThrow(/short|AQEB/);
  });
});
