import { expect, it } from 'vitest';
import { placeToAdd } from '../../../../extension/engine/add-place.ts';
import { frame, twice } from './frames.ts';

const vm7 = { site: 'visit-manager' };
const LIST = { 'dx/1': 'I11.0', 'dx/2': 'I50.32', 'dx/3': '', 'dx/4': '' };

it('is the first empty line behind the last that is filled', () => {
  expect(placeToAdd([frame(LIST, vm7)])).toMatchObject({ handle: 3, say: 'M1023 c' });
  expect(placeToAdd([frame({ ...LIST, 'dx/2': '', 'dx/3': 'J44.9' }, vm7)])).toMatchObject({ say: 'M1023 d' });
});

it('may be in another frame of the site than the one that is recognised', () => {
  const banner = frame({ 'patient/mrn': '004417' }, { ...vm7, frameId: 0 });
  expect(placeToAdd([banner, frame(LIST, { frameId: 4 })])?.frame.frameId).toBe(4);
  expect(placeToAdd([banner, frame(LIST, { frameId: 4, origin: 'https://other.example' })])).toBeUndefined();
});

it.each([
  ['a site without a file', [frame(LIST)]],
  ['a site whose file allows nothing', [frame(LIST, { site: 'somewhere' })]],
  ['no primary diagnosis: which one it is, a person says', [frame({ 'dx/1': '', 'dx/2': '' }, vm7)]],
  ['a full list', [frame({ 'dx/1': 'I11.0', 'dx/2': 'I50.32' }, vm7)]],
  ['two lists in two frames', [frame(LIST, vm7), frame(LIST, { frameId: 2, ...vm7 })]],
  ['one line twice', [{ ...twice('dx/1', 'I11.0', ''), ...vm7 }]],
  ['a plan of care alone', [frame({ 'dx-list/1': 'I11.0', 'dx-list/2': '' }, vm7)]],
])('is nowhere on %s', (_what, frames) => {
  expect(placeToAdd(frames)).toBeUndefined();
});
