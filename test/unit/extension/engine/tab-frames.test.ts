import { describe, expect, it } from 'vitest';
import type { FrameSender } from '../../../../extension/check-message.ts';
import { whoIsThere } from '../../../../extension/engine/patient-guard.ts';
import { areTwoPeople, nameParts } from '../../../../extension/engine/patient-on-page.ts';
import { TabFrames } from '../../../../extension/engine/tab-frames.ts';
import { frame } from './frames.ts';

/** Nothing of patient A on patient B: what frames say over time, and what may still be used of it. */

const say = (
  tab: TabFrames,
  frameId: number,
  documentId: string,
  fields: Record<string, string>,
  now = 0,
  version = 1,
) => {
  const sender: FrameSender = { tabId: 1, frameId, documentId, origin: 'https://ehr.example' };
  const { readings, doubts, title, truncated } = frame(fields, { frameId });
  return tab.say(
    sender,
    { kind: 'readings', version, readings: [...readings], doubts: [...doubts], title, truncated },
    now,
  );
};
const ALVAREZ = { 'patient/mrn': '004417', 'patient/name': 'ALVAREZ, JOAN' };
const OKAFOR = { 'patient/mrn': '004471', 'patient/name': 'OKAFOR, SAMUEL' };
const used = (tab: TabFrames): string[] => tab.frames.map(({ documentId }) => documentId ?? '');

describe('frames of a tab', () => {
  it('an answer that changes is an update', () => {
    const tab = new TabFrames();
    say(tab, 0, 'a', { M1830: '2' });
    expect(say(tab, 0, 'a', { M1830: '3' })).toBe('update');
    expect(tab.frames[0]?.readings[0]?.value).toBe('3');
  });

  it('a new document in the top frame takes every other frame with it', () => {
    const tab = new TabFrames();
    say(tab, 0, 'a', {});
    say(tab, 2, 'b', { M1830: '2' });
    expect(say(tab, 0, 'c', {})).toBe('blank');
    expect(used(tab)).toEqual(['c']);
  });

  it('a frame that goes takes its facts with it, and only its own document can say so', () => {
    const tab = new TabFrames();
    say(tab, 0, 'a', {});
    say(tab, 2, 'b', { M1830: '2' });
    expect(tab.gone(2, 'an older document')).toBe('update');
    expect(used(tab)).toEqual(['a', 'b']);
    expect(tab.gone(2, 'b')).toBe('blank');
    expect(used(tab)).toEqual(['a']);
  });

  it('another patient in the banner: a work frame that still shows the old one is held back until it changes', () => {
    const tab = new TabFrames();
    say(tab, 1, 'banner', ALVAREZ);
    say(tab, 2, 'work', { M1830: '2' });
    expect(say(tab, 1, 'banner', OKAFOR, 60_000)).toBe('blank');
    expect(used(tab)).toEqual(['banner']);
    // It answers a new question with what it said before: still Alvarez's.
    say(tab, 2, 'work', { M1830: '2' }, 60_100);
    expect(used(tab)).toEqual(['banner']);
    expect(tab.heldBack).toBe(1);
    say(tab, 2, 'work', { M1830: '4' }, 60_200);
    expect(used(tab)).toEqual(['banner', 'work']);
  });

  it('a frame that says nothing, such as a line of status, is not told to be held back', () => {
    const tab = new TabFrames();
    say(tab, 1, 'banner', ALVAREZ);
    say(tab, 2, 'work', { M1830: '2' });
    say(tab, 3, 'status', {});
    say(tab, 1, 'banner', OKAFOR, 60_000);
    say(tab, 2, 'work', { M1830: '4' }, 60_200);
    expect(tab.heldBack).toBe(0);
    // What it says from then on is the new patient's only once it has changed.
    say(tab, 3, 'status', {}, 60_300);
    expect(used(tab)).not.toContain('status');
  });

  it('another patient in the banner of one page: what its fields said before is held back until they change', () => {
    const tab = new TabFrames();
    const fields = (): string[] => tab.frames.flatMap(({ readings }) => readings.map(({ field }) => field));
    say(tab, 0, 'a', { ...ALVAREZ, M1830: '2', 'dx/1': 'I50.9' });
    expect(say(tab, 0, 'a', { ...OKAFOR, M1830: '2', 'dx/1': 'I50.9' }, 60_000)).toBe('blank');
    expect(fields()).toEqual(Object.keys(OKAFOR));
    expect(tab.heldBack).toBe(1);
    say(tab, 0, 'a', { ...OKAFOR, M1830: '2', 'dx/1': 'I50.9' }, 63_000);
    expect(fields()).toEqual(Object.keys(OKAFOR));
    say(tab, 0, 'a', { ...OKAFOR, M1830: '2', 'dx/1': 'G35.A' }, 63_100);
    expect(fields()).toEqual([...Object.keys(OKAFOR), 'M1830', 'dx/1']);
    expect(tab.heldBack).toBe(0);
  });

  it('the days in the banner turn with it, and parts that come later do not make the others new', () => {
    const tab = new TabFrames();
    const fields = (): string[] => tab.frames.flatMap(({ readings }) => readings.map(({ field }) => field));
    say(tab, 0, 'a', { ...ALVAREZ, M0030: '10/04/2026', M1830: '2' });
    say(tab, 0, 'a', { ...OKAFOR, M0030: '11/02/2026', M1830: '2' }, 500);
    expect(fields()).toEqual([...Object.keys(OKAFOR), 'M0030']);
    say(tab, 0, 'a', { ...OKAFOR, M0030: '11/02/2026', M1830: '2', M1860: '1' }, 900);
    expect(fields()).toEqual([...Object.keys(OKAFOR), 'M0030']);
  });

  it('fields that come with the banner of the next patient are his', () => {
    const tab = new TabFrames();
    say(tab, 0, 'a', ALVAREZ);
    say(tab, 0, 'a', { ...OKAFOR, M1830: '2' }, 60_000);
    expect(tab.frames[0]?.readings.map(({ field }) => field)).toContain('M1830');
    expect(tab.heldBack).toBe(0);
  });

  it('fields that turned directly before the banner are the new patient’s', () => {
    const tab = new TabFrames();
    say(tab, 0, 'a', { ...ALVAREZ, M1830: '2' });
    say(tab, 0, 'a', { ...ALVAREZ, M1830: '4' }, 60_000);
    expect(say(tab, 0, 'a', { ...OKAFOR, M1830: '4' }, 60_400)).toBe('blank');
    expect(tab.frames[0]?.readings.map(({ field }) => field)).toContain('M1830');
  });

  it('a work frame that loaded with the banner is part of the same turn', () => {
    const tab = new TabFrames();
    say(tab, 1, 'banner-a', ALVAREZ);
    say(tab, 2, 'work-a', { M1830: '2' });
    say(tab, 2, 'work-b', { M1830: '4' }, 60_000);
    say(tab, 1, 'banner-b', OKAFOR, 60_400);
    expect(used(tab)).toEqual(['banner-b', 'work-b']);
  });

  it('a name written another way is no other patient', () => {
    const tab = new TabFrames();
    say(tab, 1, 'a', ALVAREZ);
    expect(say(tab, 1, 'a', { 'patient/mrn': '004417', 'patient/name': 'Alvarez, Joan M' }, 60_000)).toBe('update');
  });

  it('frames that a new look does not find are forgotten', () => {
    const tab = new TabFrames();
    say(tab, 0, 'a', {});
    say(tab, 2, 'b', {});
    tab.keepOnly(new Set([0]));
    expect(used(tab)).toEqual(['a']);
  });
});

describe('who is there', () => {
  it('puts together what frames say of one person', () => {
    const who = whoIsThere([
      frame({ 'patient/name': 'ALVAREZ, JOAN' }),
      frame({ 'patient/mrn': '004417', 'patient/birth-date': '03/12/1947' }, { frameId: 2 }),
    ]);
    expect(who).toEqual({ patient: { family: 'ALVAREZ', given: 'JOAN', mrn: '004417', birthDate: '1947-03-12' } });
  });

  it('says so where two frames name two people', () => {
    expect(whoIsThere([frame(ALVAREZ), frame(OKAFOR, { frameId: 2 })])).toHaveProperty('two');
  });

  it('writes a name as the form does, not in the capitals of a banner before it', () => {
    const banner = frame({ 'patient/name': 'ALVAREZ, JOAN' });
    const form = frame({ 'patient/name': 'Alvarez, Joan' }, { frameId: 2 });
    expect(whoIsThere([banner, form])).toEqual({ patient: { family: 'Alvarez', given: 'Joan' } });
    expect(whoIsThere([form, banner])).toEqual({ patient: { family: 'Alvarez', given: 'Joan' } });
  });

  it('a name that one frame writes twice is written as where it stands first', () => {
    const form = frame({ 'patient/name': 'Alvarez, Joan' });
    const banner = frame({ 'patient/name': 'ALVAREZ, JOAN' });
    expect(whoIsThere([{ ...form, readings: [...form.readings, ...banner.readings] }])).toEqual({
      patient: { family: 'Alvarez', given: 'Joan' },
    });
  });

  it('a number that stands twice in one frame and differs names nobody', () => {
    const one = frame({ 'patient/mrn': '004417' });
    const two = frame({ 'patient/mrn': '004471' });
    expect(whoIsThere([{ ...one, readings: [...one.readings, ...two.readings] }])).toEqual({ patient: {} });
  });

  it.each([
    [{ mrn: '004417' }, { mrn: '4417' }, true],
    [{ mrn: 'A-100' }, { mrn: 'a100' }, false],
    [{ family: 'Müller', given: 'Ana' }, { family: 'MULLER', given: 'ANA MARIA' }, false],
    [{ family: 'Smith', given: 'Mary' }, { family: 'Smith', given: 'Jane' }, true],
    [{ birthDate: '1947-03-12' }, { birthDate: '1947-12-03' }, true],
    [{ mrn: '1' }, { family: 'Smith' }, false],
  ])('%j and %j', (a, b, two) => {
    expect(areTwoPeople(a, b)).toBe(two);
  });

  it.each([
    ['Alvarez, Joan', { family: 'Alvarez', given: 'Joan' }],
    ['Joan Alvarez', {}],
    ['a, b, c', {}],
    [undefined, {}],
  ])('%s', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });
});
