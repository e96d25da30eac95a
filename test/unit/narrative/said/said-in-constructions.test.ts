import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

/*
 * Constructions about symptoms, wounds, statuses and injuries, each with the codes that a provider's sentence supports by the
 * Tabular List and the guidelines; nothing behind the bar: nothing is coded.
 */
const SAID: Readonly<Record<string, string>> = {
  'burns as all else: denied, of the past, of others': `
    No second degree burn of the right hand.|
    Mother had a third degree burn of the left thigh.|
    Second degree burn of the right hand.|T23.201D
  `,
  'one or the other is undecided': `
    COPD or asthma, PFTs pending.|
    Gout or cellulitis of the left foot.|
    Type 2 diabetes, hypertension, and GERD or gastritis.|E11.9 I10
    CHF stable. COPD stable. Use oxygen for COPD or CHF.|I50.9 J44.9
    History of stroke or TIA.|Z86.73
    No change in COPD or CHF.|I50.9 J44.9
  `,
  'two stages compete': `
    Pressure ulcer of the sacrum stage 2-3.|
    Stage II/III pressure ulcer of the left heel.|
    CKD stage 3 or 4.|
    Pressure ulcer sacrum stage 3 - 4 x 2 cm.|L89.153
    Pressure ulcer sacrum stage 3 2 weeks old.|L89.153
  `,
  'a doubt goes over the comma between adjectives': `
    Possible severe, acute pancreatitis.|
    Likely severe, acute exacerbation of COPD.|
    Possible gout, COPD.|J44.9
  `,
  'lists of pressure ulcers that name the kind once': `
    Stage 3 pressure ulcers of sacrum and left heel.|L89.153 L89.623
    Pressure ulcers of sacrum and left heel, both stage 3.|L89.153 L89.623
    Pressure injuries: sacrum (stage 3), left heel (stage 2).|L89.153 L89.622
    Pressure injuries: sacrum - stage 3; left heel - stage 2.|L89.153 L89.622
    Pressure ulcers: right buttock, left lower back.|L89.149 L89.319
    Pressure ulcers: stage 3 sacrum, unstageable left hip, DTI right heel.|L89.153 L89.220 L89.616
    Unstageable pressure ulcers of both heels.|L89.610 L89.620
    Pressure ulcers: sacrum stage 3, left heel stage 2 healed.|L89.153
    Pressure sores on right hip and sacrum, stage 2 and 3 respectively.|L89.153 L89.212
    Paraplegia with stage 4 pressure ulcers of sacrum, right ischium and left trochanter.|G82.20 L89.154 L89.224 L89.314
    Possible pressure injuries to coccyx and left heel.|
    Monitor for pressure ulcers: sacrum, heels.|
    Pressure ulcers to sacrum and left heel have healed.|
  `,
  'what stands beside a wound says nothing of its depth': `
    Unstageable pressure ulcer of the right hip, no signs of infection.|L89.210
    Laceration of the scalp, no signs of infection.|S01.01XD
    Skin intact except diabetic ulcer of the left heel.|E11.621 L97.429
    Diabetic ulcer of the left heel, limited mobility.|E11.621 L97.429
    Neuropathic ulcer right foot, surrounding skin intact.|L97.519
    COPD with lower extremity edema.|J44.9
  `,
  'healed, behind a place of its own comma': `
    Surgical wound dehiscence, left hip, healed.|
    Stage 3 pressure ulcer of upper back, left, healed.|
    Diabetic foot ulcer, right plantar foot, healed.|Z86.31
    Gout, COPD, resolved.|J44.9
  `,
  'of relatives, and of a history that has none': `
    Husband is s/p kidney transplant.|
    Patient s/p kidney transplant; husband helps.|Z94.0
    History not significant for breast cancer.|
    History is significant for breast cancer.|Z85.3
  `,
  'drugs that are left behind, or barred': `
    Switched from warfarin to acetaminophen.|
    Switched from Eliquis to warfarin.|Z79.01
    Not a candidate for warfarin.|
    Aspirin is contraindicated, on Plavix.|Z79.02
  `,
  'what broke a bone, and which': `
    Right hip fracture due to bone metastases.|C79.51 M84.551D
    Left rib fracture due to osteoporosis.|M80.0AXD
    Osteoporotic left wrist fracture.|M80.032D
    Left ankle fracture due to osteoporosis.|M80.072D
    Pathological fracture of right femur, closed.|M84.451D
    Left periprosthetic femur fracture.|
  `,
  'causes by the Alphabetic Index': `
    Dementia due to hypothyroidism.|E03.9 F02.80
    Moderate dementia due to hypothyroidism.|E03.9 F02.B0
    Dementia, hypothyroidism.|E03.9 F03.90
    Cataract secondary to diabetes.|E11.9
    Sepsis with urinary retention.|R33.9
  `,
};

const ROWS = Object.entries(SAID).map(([kind, lines]) => ({
  kind,
  rows: lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|') as [text: string, codes: string]),
}));

describe.each(ROWS)('a provider’s construction: $kind', ({ rows }) => {
  test.each(rows)('%s → %s', async (text, codes) => {
    const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-11-20' }, await shippedEditions());
    expect(
      suggestions
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe(codes);
  });
});
