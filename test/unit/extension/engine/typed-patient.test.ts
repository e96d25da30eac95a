import { describe, expect, it } from 'vitest';
import type { FrameSender } from '../../../../extension/check-message.ts';
import { TabFrames } from '../../../../extension/engine/tab-frames.ts';
import { frame } from './frames.ts';

/** A number that somebody corrects by typing names other patients key by key; the page is the same patient's all the time. */

const WHO = { 'patient/mrn': '004417', 'patient/name': 'ALVAREZ, JOAN', 'patient/birth-date': '03/12/1947' };
const KEYS = ['00441', '0044', '00447', '004471'];

function say(tab: TabFrames, fields: Record<string, string>, now: number, frameId = 0): string {
  const sender: FrameSender = { tabId: 1, frameId, documentId: `document-${frameId}`, origin: 'https://ehr.example' };
  const { readings, doubts, title, truncated } = frame(fields, { frameId });
  return tab.say(
    sender,
    { kind: 'readings', version: 1, readings: [...readings], doubts: [...doubts], title, truncated },
    now,
  );
}
const shown = (tab: TabFrames): string[] => tab.frames.flatMap(({ readings }) => readings.map(({ field }) => field));

/** Types a number into a page that shows an answer; the last key falls at 60.3 s. */
function typed(who: Record<string, string>, keys = KEYS, field = 'patient/mrn'): TabFrames {
  const tab = new TabFrames();
  say(tab, { ...who, M1830: '2' }, 0);
  keys.forEach((key, i) => {
    say(tab, { ...who, [field]: key, M1830: '2' }, 60_000 + i * 100);
  });
  return tab;
}

describe('a number that is corrected by typing', () => {
  it('blanks at once, and is read again when it has settled', () => {
    const tab = new TabFrames();
    say(tab, { ...WHO, M1830: '2' }, 0);
    expect(say(tab, { ...WHO, 'patient/mrn': '00441', M1830: '2' }, 60_000)).toBe('blank');
    for (const [i, key] of KEYS.entries()) say(tab, { ...WHO, 'patient/mrn': key, M1830: '2' }, 60_000 + i * 100);
    expect(shown(tab)).not.toContain('M1830');
    expect(tab.settle(65_000)).toBeUndefined();
    expect(tab.settlesAt).toBe(68_300);
    expect(tab.settle(68_300)).toBe(60_000);
    expect(shown(tab)).toContain('M1830');
    expect(tab.heldBack).toBe(0);
    expect(tab.settlesAt).toBeUndefined();
  });

  it('is read again at once where the number is what it was', () => {
    const tab = typed(WHO, ['00441', '004417']);
    expect(tab.settle(60_200)).toBe(60_000);
    expect(shown(tab)).toContain('M1830');
  });

  it('counts for the other frames too', () => {
    const tab = new TabFrames();
    say(tab, WHO, 0);
    say(tab, { M1860: '1' }, 0, 2);
    for (const key of KEYS) say(tab, { ...WHO, 'patient/mrn': key }, 60_000);
    expect(shown(tab)).not.toContain('M1860');
    tab.settle(70_000);
    expect(shown(tab)).toContain('M1860');
  });

  it('a name or a day of birth that is typed, as well', () => {
    for (const [field, ...keys] of [
      ['patient/name', 'ALVARE, JOAN', 'ALVARES, JOAN'],
      ['patient/birth-date', '03/12/194', '03/12/1948'],
    ] as const) {
      const tab = typed(WHO, keys, field);
      tab.settle(70_000);
      expect(shown(tab)).toContain('M1830');
    }
  });
});

describe('what is no such correction stays held back', () => {
  it('another patient’s number that comes in one piece', () => {
    const tab = typed(WHO, ['004471']);
    expect(tab.settlesAt).toBeUndefined();
    expect(tab.settle(90_000)).toBeUndefined();
    expect(shown(tab)).not.toContain('M1830');
  });

  it('a number by which the page looks another patient up', () => {
    const tab = typed(WHO);
    say(
      tab,
      { 'patient/mrn': '004471', 'patient/name': 'OKAFOR, SAMUEL', 'patient/birth-date': '01/01/1950', M1830: '2' },
      63_000,
    );
    expect(tab.settle(90_000)).toBeUndefined();
    expect(shown(tab)).not.toContain('M1830');
  });

  it('a page that says too little else of who it is about', () => {
    const { 'patient/birth-date': _born, ...less } = WHO;
    const tab = typed(less);
    expect(tab.settle(90_000)).toBeUndefined();
    expect(shown(tab)).not.toContain('M1830');
  });

  it('a turn to another patient after somebody had typed', () => {
    const tab = typed(WHO, ['00441', '004417']);
    tab.settle(60_200);
    say(
      tab,
      { 'patient/mrn': '9', 'patient/name': 'OKAFOR, SAMUEL', 'patient/birth-date': '01/01/1950', M1830: '2' },
      80_000,
    );
    expect(tab.settle(99_000)).toBeUndefined();
    expect(shown(tab)).not.toContain('M1830');
  });

  it('a page that goes on changing is not settled', () => {
    const tab = typed(WHO);
    say(tab, { ...WHO, 'patient/mrn': '0044712', M1830: '2' }, 66_000);
    expect(tab.settle(68_500)).toBeUndefined();
  });
});
