import { coded, type Fixture, paper } from './chart.ts';

const seen = (text: string, date = '2026-01-12', type: 'visit-note' | 'progress-note' = 'visit-note') =>
  paper(type, 'RN', text, date);
const STAPLES = 'Midline incision 20 staples, dry.';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Varicose veins with ulcer, and no stasis ulcer',
      record: coded(['I83.012', 'L97.211'], { oasis: { M1330: '0', M1340: '0' } }),
      severity: 'warn',
      says: /M1330/,
    },
    {
      why: 'A stasis ulcer beside diabetic foot codes alone',
      record: coded(['E11.621', 'L97.512'], { oasis: { M1330: '2', M1332: '1', M1334: '2', M1340: '0' } }),
    },
    {
      why: 'A leg ulcer with venous insufficiency as its only cause, and no stasis ulcer',
      record: coded(['I87.2', 'L97.919', 'I10'], { oasis: { M1330: '0', M1340: '0' } }),
    },
    {
      why: 'A dehiscence is coded, and no surgical wound',
      record: coded(['T81.31XD', 'Z48.815'], { oasis: { M1330: '0', M1340: '0' } }),
    },
    {
      why: 'A surgical wound, and nothing in the whole list says what surgery',
      record: coded(['I50.22', 'I10', 'J44.9'], { oasis: { M1330: '0', M1340: '1', M1342: '2' } }),
    },
    {
      why: 'An infected incision that is newly epithelialized',
      record: coded(['T81.41XD'], { oasis: { M1340: '1', M1342: '0' } }),
    },
    {
      why: 'No surgical wound, and its status is answered: a fatal edit',
      record: coded(['I50.22'], { oasis: { M0100: '01', M1340: '0', M1342: '3' } }),
      severity: 'block',
    },
    {
      why: 'A stasis ulcer, and its number skipped: a fatal edit',
      record: coded(['I87.2', 'L97.919'], { oasis: { M1330: '1', M1332: '^', M1334: '2' } }),
      severity: 'block',
      cites: /-4231/,
      says: /M1332 has to be answered/,
    },
    {
      why: 'A stasis ulcer under a dressing, and no venous disease',
      record: coded(['I50.22'], { oasis: { M1330: '3', M1332: '^', M1334: '^' } }),
      says: /no venous disease/,
    },
    {
      why: 'No surgical wound in OASIS, and staples in the nurse’s note of that day',
      record: coded(['Z48.815', 'Z90.49'], {
        documents: [paper('visit-note', 'RN', 'Midline incision 20 staples, dry.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1340: '0' },
      }),
      says: /M1340 says that there is no surgical wound; the visit note of 2026-01-12/,
    },
    {
      why: 'Staples five days after the assessment, which is not of the From date',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-16', M1340: '0' },
        documents: [seen(STAPLES, '2026-01-21')],
      }),
      says: /20 staples|incision/i,
    },
    {
      why: 'Port sites held by glue, and no surgical wound',
      record: coded(['Z48.815', 'I10'], {
        oasis: { M0090: '2026-01-12', M1340: '0' },
        documents: [seen('Five port sites glued, dry.')],
      }),
      says: /port sites glued/,
    },
    {
      why: 'A port under the skin is a surgical wound for as long as it is there',
      record: coded(['C18.2'], {
        oasis: { M0090: '2026-01-12', M1340: '0' },
        documents: [seen('Left chest port accessed, brisk blood return.')],
      }),
      says: /M1340 .*visit note of 2026-01-12 says “chest port”/,
      cites: /category 4b/,
    },
    {
      why: 'So is a fistula for dialysis',
      record: coded(['I12.0', 'N18.6', 'Z99.2'], {
        oasis: { M0090: '2026-01-12', M1340: '0' },
        documents: [seen('Right forearm AVF with good thrill.')],
      }),
      says: /“AVF”/,
    },
    {
      why: 'A venous ulcer in the note, and no stasis ulcer in the assessment',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1330: '0' },
        documents: [seen('Venous ulcer above the inner ankle, 3 x 2 cm, pink.')],
      }),
      says: /M1330 .*“Venous ulcer”/,
    },
    {
      why: 'The code says it, and the note beside it says no more',
      record: coded(['I83.012', 'L97.211'], {
        oasis: { M0090: '2026-01-12', M1330: '0' },
        documents: [seen('Venous ulcer of the calf, weeping.')],
      }),
      count: 1,
      says: /I83\.012/,
    },
    {
      why: 'So do the two codes of one ulcer',
      record: coded(['I87.2', 'L97.211'], {
        oasis: { M0090: '2026-01-12', M1330: '0' },
        documents: [seen('Venous ulcer of the calf, weeping.')],
      }),
      count: 1,
      says: /I87\.2/,
    },
    {
      why: 'Insufficiency alone says nothing of an ulcer: the note does',
      record: coded(['I87.2'], {
        oasis: { M0090: '2026-01-12', M1330: '0' },
        documents: [seen('Venous ulcer of the calf, weeping.')],
      }),
      says: /“Venous ulcer”/,
    },
    {
      why: 'Nor does an ulcer without its cause',
      record: coded(['L97.211'], {
        oasis: { M0090: '2026-01-12', M1330: '0' },
        documents: [seen('Venous ulcer of the calf, weeping.')],
      }),
      says: /“Venous ulcer”/,
    },
    {
      why: 'An incision held together does not granulate',
      record: coded(['Z47.1', 'Z96.641'], {
        oasis: { M0090: '2026-01-12', M1340: '1', M1342: '2' },
        documents: [seen('Hip incision with edges approximated, scant drainage.')],
      }),
      says: /M1342 is 2 .*edges approximated/,
    },
    {
      why: 'Nor is it fully granulating',
      record: coded(['Z47.1', 'Z96.641'], {
        oasis: { M0090: '2026-01-12', M1340: '1', M1342: '1' },
        documents: [seen('Hip incision with edges approximated, scant drainage.')],
      }),
      says: /M1342 is 1/,
    },
  ],
  silent: [
    {
      why: 'A venous ulcer, coded and counted',
      record: coded(['I87.2', 'L97.919'], { oasis: { M1330: '2', M1332: '1', M1334: '2', M1340: '0' } }),
    },
    {
      why: 'A diabetic foot ulcer beside venous insufficiency: the ulcer has another cause',
      record: coded(['E11.621', 'L97.512', 'I87.2'], { oasis: { M1330: '0', M1340: '0' } }),
    },
    {
      why: 'Joint replacement with its incision',
      record: coded(['Z47.1', 'Z96.651'], { oasis: { M1330: '0', M1332: '^', M1334: '^', M1340: '1', M1342: '1' } }),
    },
    {
      why: 'Aftercare long after surgery: the incision is healed and no wound any more',
      record: coded(['Z48.812', 'I25.10'], { oasis: { M1330: '0', M1340: '0', M1342: '^' } }),
    },
    {
      why: 'Fracture aftercare: the incision belongs to the fracture code',
      record: coded(['S72.141D'], { oasis: { M1340: '1', M1342: '2' } }),
    },
    {
      why: 'The list is not whole: the aftercare code may stand elsewhere',
      record: coded(['I50.22'], { secondary: undefined, oasis: { M1340: '1', M1342: '2' } }),
    },
    { why: 'No wound items in the chart', record: coded(['I83.012'], { oasis: { M0100: '01' } }), notLooked: true },
    {
      why: 'The dehiscence is long over',
      record: coded(['T81.31XS', 'I50.22'], { oasis: { M1340: '0', M1342: '^' } }),
    },
    {
      why: 'A healed incision of a joint replacement',
      record: coded(['Z47.1', 'Z96.651'], { oasis: { M1340: '1', M1342: '0' } }),
    },
    {
      why: 'The incision is healed',
      record: coded(['Z48.815', 'Z90.49'], {
        documents: [paper('visit-note', 'RN', 'Midline incision healed, staples removed last week.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1340: '0' },
      }),
    },
    {
      why: 'A surgical wound is counted, and the staples told',
      record: coded(['Z47.1', 'Z96.651'], {
        oasis: { M0090: '2026-01-12', M1340: '1', M1342: '1' },
        documents: [seen(STAPLES)],
      }),
    },
    {
      why: 'Staples that the hospital saw a month before',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1340: '0' },
        documents: [seen(STAPLES, '2025-12-08')],
      }),
    },
    {
      why: 'A note without a day',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1340: '0' },
        documents: [{ type: 'visit-note', author: 'RN', text: STAPLES }],
      }),
    },
    {
      why: 'A note of no day of the calendar',
      record: coded(['I50.22'], { oasis: { M0090: '2026-01-12', M1340: '0' } }),
      chart: { documents: [{ type: 'visit-note', author: 'RN', date: 'Monday', text: STAPLES }] },
    },
    {
      why: 'Port sites that are healed',
      record: coded(['Z48.815', 'I10'], {
        oasis: { M0090: '2026-01-12', M1340: '0' },
        documents: [seen('Port sites healed, glue gone.')],
      }),
    },
    {
      why: 'A port that was taken out, a fistula that is planned, a PICC',
      record: coded(['C18.2', 'N18.5', 'I12.0'], {
        oasis: { M0090: '2026-01-12', M1340: '0' },
        documents: [
          seen('Chest port was removed in December. AV fistula scheduled for next month. PICC right arm flushed.'),
        ],
      }),
    },
    {
      why: 'A gastrostomy and a drain of the chest are ostomies',
      record: coded(['C34.12', 'J91.0', 'Z93.1'], {
        oasis: { M0090: '2026-01-12', M1340: '0' },
        documents: [seen('Gastrostomy tube site clean. Pleural catheter drained 300 mL.')],
      }),
    },
    {
      why: 'A venous ulcer that has healed',
      record: coded(['I87.2'], {
        oasis: { M0090: '2026-01-12', M1330: '0' },
        documents: [seen('Venous ulcer of the left leg healed, skin intact.')],
      }),
    },
    {
      why: 'No ulcer of the veins, so the assessment says',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1330: '0' },
        documents: [seen('No venous ulcers on either leg.')],
      }),
    },
    {
      why: 'An observable stasis ulcer, as the note says',
      record: coded(['I87.2', 'L97.211'], {
        oasis: { M0090: '2026-01-12', M1330: '2' },
        documents: [seen('Venous ulcer of the calf, weeping.')],
      }),
    },
    {
      why: 'Approximated, and not healing',
      record: coded(['Z47.1', 'Z96.641'], {
        oasis: { M0090: '2026-01-12', M1340: '1', M1342: '3' },
        documents: [seen('Hip incision with edges approximated, scant drainage.')],
      }),
    },
    {
      why: 'Approximated but for one end that has opened',
      record: coded(['Z47.1', 'Z96.641'], {
        oasis: { M0090: '2026-01-12', M1340: '1', M1342: '2' },
        documents: [
          seen('Hip incision approximated.'),
          seen('Lower 2 cm of the hip incision granulating.', '2026-01-13'),
        ],
      }),
    },
  ],
};
