import { describe, expect, it } from 'vitest';
import { progressOn, type Terminal } from '../../../../../server/editions/fetch/progress.ts';

function terminal(isTTY: boolean): Terminal & { text: string } {
  return {
    isTTY,
    columns: 80,
    text: '',
    write(text: string) {
      this.text += text;
    },
  };
}

const TOTAL = 50_000_000;

describe('progress', () => {
  it('is one line that redraws itself on a terminal, never wider than it', () => {
    const out = terminal(true);
    let time = 0;
    const progress = progressOn(out, 'grouper 07.2.26', () => time);
    for (let have = 0; have <= TOTAL; have += TOTAL / 100) {
      time += 200;
      progress.update(have, TOTAL);
    }
    progress.done();
    expect(out.text.split('\n')).toHaveLength(2);
    const drawn = out.text.trimEnd().split('\r');
    expect(drawn.length).toBeGreaterThan(50);
    expect(Math.max(...drawn.map((line) => line.length))).toBeLessThan(80);
    expect(drawn.at(-1)).toContain('100 %');
    expect(drawn.at(-1)).toContain('2.5 MB/s');
  });

  it('is a dozen plain lines at most elsewhere, without control characters', () => {
    const out = terminal(false);
    const progress = progressOn(out, 'grouper 07.2.26');
    for (let have = 0; have <= TOTAL; have += 65_536) progress.update(have, TOTAL);
    progress.update(TOTAL, TOTAL);
    progress.done();
    const lines = out.text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(out.text).not.toContain('\r');
    expect(lines.at(-1)).toBe('grouper 07.2.26  50.0 of 50.0 MB');
  });

  it('says what has come where nobody knows how much there is', () => {
    const out = terminal(false);
    const progress = progressOn(out, 'grouper 07.2.26');
    progress.update(12_000_000, undefined);
    expect(out.text).toBe('grouper 07.2.26  12.0 MB\n');
  });
});
