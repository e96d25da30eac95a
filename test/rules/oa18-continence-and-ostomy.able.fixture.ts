import { coded, type Fixture, paper } from './chart.ts';

/** Continent and without a catheter in words, against answers that say otherwise. */
const told = (oasis: Record<string, string>, text: string) =>
  coded(['N40.1'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });

export const fixture: Fixture = {
  fires: [
    {
      why: 'A catheter by the answer, and voids into the toilet',
      record: told({ M1610: '2' }, 'Voids in the toilet without trouble.'),
      severity: 'warn',
      says: /M1610 is 2 \(has a urinary catheter\)/,
    },
    { why: 'Says that there is none', record: told({ M1610: '2' }, 'No urinary catheter.') },
    { why: 'Incontinent by the answer, and continent', record: told({ M1610: '1' }, 'Continent of bladder.') },
    { why: 'Of the bowel', record: told({ M1620: '3' }, 'Continent of bowel and bladder.') },
    { why: 'Wets the bed', record: told({ M1610: '0' }, 'Wets the bed most nights.') },
    { why: 'Accidents of stool', record: told({ M1620: '0' }, 'Soils his briefs most days.') },
    {
      why: 'A stoma that is cared for',
      record: told({ M1630: '0' }, 'Ileostomy pouch emptied, stoma red.'),
      says: /M1630 is 0/,
    },
    {
      why: 'A bladder infection',
      record: told({ M1600: '0' }, 'Finished ciprofloxacin for bladder infection on Friday.'),
    },
    { why: 'A box that is ticked', record: told({ M1610: '0' }, 'Urinary: [x] Incontinent [ ] Catheter') },
    { why: 'Without the word "of"', record: told({ M1610: '1' }, 'Continent bladder and bowel.') },
    { why: 'Of the bowel in a form', record: told({ M1620: '2' }, 'Bowel: continent.') },
  ],
  silent: [
    {
      why: 'Continent of bowel, with a catheter',
      record: told({ M1610: '2' }, 'Continent of bowel. Foley draining. No catheter leakage.'),
    },
    {
      why: 'Continent by day, and pads',
      record: told({ M1610: '1' }, 'Continent of urine by day, wears pads at night.'),
    },
    { why: 'Accidents', record: told({ M1620: '2' }, 'Continent of bowel, with accidents on the way.') },
    { why: 'Incontinent', record: told({ M1610: '1', M1620: '2' }, 'Incontinent of bowel and bladder.') },
    { why: 'As hoped', record: told({ M1610: '1' }, 'Goal: continent of urine.') },
    { why: 'Closed again', record: told({ M1630: '0' }, 'Ileostomy reversed, pouch no longer used.') },
    {
      why: 'Dry',
      record: told({ M1610: '0', M1620: '0' }, 'No urinary accidents. Once soiled herself with diarrhea.'),
    },
    {
      why: 'A box that is not',
      record: told({ M1610: '0', M1620: '0' }, 'Urinary: [ ] Incontinent [x] Continent\nBowel: [ ] Incontinence'),
    },
    {
      why: 'Incontinent in a form',
      record: told({ M1610: '1', M1620: '2' }, 'Bladder: incontinent. Bowel: incontinent.'),
    },
  ],
};
