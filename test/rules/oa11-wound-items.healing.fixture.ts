import { coded, type Fixture, paper } from './chart.ts';

/** Healing in words against M1334 and M1342. */
const told = (codes: string[], oasis: Record<string, string>, text: string) =>
  coded(codes, {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('wound-note', 'RN', text, '2026-01-12')],
  });
const incision = (answer: string, text: string) => told(['Z48.815'], { M1340: '1', M1342: answer }, text);
const stasis = (answer: string, text: string) =>
  told(['I87.311', 'L97.211'], { M1330: '1', M1332: '1', M1334: answer }, text);

export const fixture: Fixture = {
  fires: [
    {
      why: 'New skin by the answer, and the incision has parted',
      record: incision('0', 'Abdominal incision dehisced 3 cm at the lower end.'),
      severity: 'warn',
      says: /M1342 is 0 \(newly epithelialized\); .*“incision dehisced”/,
    },
    { why: 'Granulating by the answer, and pus', record: incision('1', 'Purulent drainage from incision, warm.') },
    {
      why: 'Not healing by the answer, and it is covered',
      record: incision('3', 'Incision fully epithelialized, no drainage.'),
      says: /M1342 is 3 \(not healing\)/,
    },
    {
      why: 'Full granulation by the answer, and half of it is slough',
      record: stasis('1', 'Left calf ulcer, wound bed 50% yellow slough.'),
      says: /M1334 is 1 \(fully granulating\)/,
    },
    {
      why: 'Not healing by the answer, and all of it granulates',
      record: stasis('3', 'Left calf ulcer 100% granulation, smaller.'),
      says: /M1334 is 3/,
    },
    {
      why: 'An ulcer of the veins in other words',
      record: told(['I50.22'], { M1330: '0' }, 'Two ulcers left shin secondary to venous insufficiency.'),
      says: /M1330/,
    },
    { why: 'A gap that is packed', record: incision('0', 'Incision: 2.5 cm gap at the middle, packed with gauze.') },
    {
      why: 'A line of staples',
      record: told(['Z47.1'], { M1340: '0' }, 'Knee staple line intact, 18 staples.'),
      says: /M1340/,
    },
    {
      why: 'A dressing over the incision',
      record: told(['Z47.1', 'Z96.651'], { M1340: '0' }, 'Island dressing over the right knee incision.'),
    },
  ],
  silent: [
    {
      why: 'Looked for and not there; taught',
      record: incision('0', 'Incision without dehiscence. Report purulent drainage.'),
    },
    {
      why: 'Another wound',
      record: incision('0', 'Incision healed. Heel pressure ulcer with slough near old incision.'),
    },
    { why: 'It will be', record: incision('3', 'Incision not fully healed. Goal: incision fully healed by week 4.') },
    { why: 'A little slough', record: stasis('2', 'Left calf ulcer 10% slough, 90% granulation.') },
    {
      why: 'All granulates, and infected',
      record: stasis('3', 'Left calf ulcer 100% granulation, infected, culture sent.'),
    },
    { why: 'A code has it', record: told(['T81.31XA'], { M1340: '1', M1342: '3' }, 'Incision dehisced 2 cm.') },
    {
      why: 'A dressing of another wound',
      record: told(['Z47.1', 'Z96.651'], { M1340: '0' }, 'Foam dressing over the skin tear.'),
    },
  ],
};
