import { describe, expect, it } from 'vitest';
import { classify } from '../../../../shared/classify.ts';
import { chartOf, coded, paper } from '../../../rules/chart.ts';
import { shippedEditions } from '../../../shipped.ts';

/**
 * Sentences of many hands, read by the Medicare Benefit Policy Manual ch. 7 §30.1.1 before they were run. A: criterion one (a
 * device, special transport, another person, or leaving is contraindicated); U and E: criterion two (normal inability;
 * considerable, taxing effort); D: the status is denied, or contradicted.
 */
const SENTENCES: readonly (readonly [text: string, held: string])[] = [
  [
    'Pt ambulates w/ FWW and CGA x1, gets SOB after 20 ft, needs seated rest. Leaves home only for MD appts. Leaving is a taxing effort.',
    'AUE',
  ],
  [
    "She can't get down the porch steps without her son holding her; it wipes her out for the rest of the day, so she hardly ever goes out.",
    'AUE',
  ],
  ['Homebound: requires wheelchair van and attendant; hemiplegia; normally unable to leave; exhausting.', 'AUE'],
  [
    'He is confined to home: oxygen 3 L continuous and rollator needed, desaturates to 84% when walking 15 feet. Trips out are rare and short.',
    'AUE',
  ],
  [
    'Due to severe COPD the patient needs portable oxygen and a walker to leave the house, and doing so requires considerable effort with dyspnea. Absences are infrequent, for dialysis only.',
    'AUE',
  ],
  ['Homebound: FWW + person, unable to leave normally, effort taxing (knee pain 7/10, 40 ft).', 'AUE'],
  [
    "Needs assist of another + walker; doesn't normally leave; tired, unsteady, dyspnea w ascites = taxing effort.",
    'AUE',
  ],
  ['Walker + assist, PWB; not normally able to leave; taxing d/t pain.', 'AUE'],
  ['HB: rollator, needs her son; rarely out of the house, out only for dialysis; exhausted after 30 ft.', 'AUE'],
  ['Wheelchair/rollator + escort, unable normally; dyspnea at 20 ft = considerable, taxing effort.', 'AUE'],
  ['Needs walker. Normally unable to leave home, taxing effort with sternal precautions.', 'AUE'],
  ['Cannot leave without her son and a walker, taxing effort with hip precautions for six weeks.', 'AUE'],
  ['Normally does not go out, two casts and poor balance make it a taxing effort; needs help of her niece.', 'AUE'],
  ['No falls, never goes out, effort is taxing from low back pain; cane.', 'AUE'],
  ['Walker. Leaving home is not a taxing effort.', 'A'],
  ['Uses a cane; leaves with no considerable and taxing effort.', 'A'],
  ['Cane. Getting out does not require taxing effort.', 'A'],
  ['Cane. If the dyspnea returns, leaving will be taxing.', 'A'],
  ['Infected prosthetic joint of the right knee. Leaving home is a taxing effort.', 'E'],
  ['Ambulates on his new prosthesis with a rail.', 'A'],
  ['Uses a quad cane in the house after his stroke.', 'A'],
  ['Ambulates with a cane.', 'A'],
  ['Patient ambulates independently without assistive device, drives himself to church weekly.', '-'],
  ['No assistive device needed. Denies shortness of breath with activity. Drives.', '-'],
  ['Patient is not homebound; he works part time and drives.', 'D'],
  ['She does not meet homebound criteria as of today.', 'D'],
  ['Does not qualify as homebound: goes to the gym three times a week.', 'D'],
  ['Homebound status: ____', '-'],
  ['Homebound: [ ] Yes [ ] No', '-'],
  ['Homebound status to be determined at start of care visit.', '-'],
  ['Patient instructed on homebound requirements and given handout.', '-'],
  [
    'Because of illness or injury, the patient needs the aid of supportive devices or the assistance of another person to leave the residence. There is a normal inability to leave home and leaving home requires considerable and taxing effort.',
    'AUE',
  ],
  [
    'Leaving home is medically contraindicated because of neutropenia after chemotherapy; normally stays home, and a trip to clinic exhausts her.',
    'AUE',
  ],
  ['Leaving home is medically contraindicated.', 'A'],
  [
    'Bedbound with advanced MS, Hoyer lift for transfers, stretcher transport; never leaves home except by ambulance.',
    'AUE',
  ],
  ['The patient needs help of one person and a gait belt for all mobility owing to ataxia and falls.', 'A'],
  [
    'Rarely leaves home because of the pain and dizziness it brings; every outing takes her hours to recover from.',
    'UE',
  ],
  [
    'Cognitive impairment: unsafe to leave home alone, wanders, requires supervision of a family member at all times; leaving causes agitation and takes great effort by two caregivers, so he usually stays in.',
    'AUE',
  ],
  ['Wife uses a wheelchair. Patient independent in the community.', '-'],
  ['No longer needs the walker; independent with all mobility, back to driving and shopping.', '-'],
  ['Walker ordered but patient declines to use it and walks without it.', '-'],
  ['Dyspnea after walking 10 feet, has to sit down.', 'E'],
  ['Unable to leave home without considerable effort due to weakness.', 'UE'],
  [
    'Unable to leave home unassisted: needs two-person assist down stairs, NWB left leg, exhausted after transfer to car.',
    'AUE',
  ],
  [
    'Post-op day 4 TKA. Knee pain 7/10, walker, min assist for steps. It is a struggle to get out of the house and she does so only to see the surgeon.',
    'AUE',
  ],
  ['Does not leave home, except for radiation, because of poor endurance.', 'U'],
  [
    'Legally blind and unsteady; cannot go out without a guide; going out is very tiring and he is usually at home.',
    'AUE',
  ],
  [
    "Criteria 1: rolling walker + assist of 1. Criteria 2: normal inability to leave home, taxing effort AEB SOB w/ 25' ambulation & RR 28.",
    'AUE',
  ],
  ['Criteria One: assistive device. Criteria Two: normal inability and taxing effort.', 'AUE'],
  ['He leaves home daily to work at his shop and travels without difficulty.', 'D'],
  ['Goes out whenever she likes; no difficulty getting out.', '-'],
  ['It takes a taxing effort to leave and he is normally unable to do so.', 'UE'],
  [
    'Agoraphobia with panic: refuses to leave home, cannot be safely out unattended; leaving causes severe distress.',
    'AUE',
  ],
  ['Wheelchair-dependent, T6 paraplegia.', 'A'],
  [
    'Wheelchair dependent paraplegic. Transfers with slide board and help. Leaves only for medical appointments with wheelchair van, and the trip leaves him in pain and fatigued for two days.',
    'AUE',
  ],
  ['Patient denies need for walker or cane.', '-'],
  ['Without walker. Without assistance. No dyspnea on exertion. Leaves home freely.', 'D'],
  ['Requires a walker; leaving home takes much effort.', 'AE'],
  [
    'Home confinement: s/p CABG, sternal precautions, may not drive or lift; walks 40 ft with a cane before resting; outings limited to cardiology.',
    'AUE',
  ],
  [
    'Obesity and lymphedema: special transport needed, normally does not leave home, leaving requires max effort with dyspnea.',
    'AUE',
  ],
  ['Patient plans to get a walker and hopes to be able to leave home soon.', '-'],
  ['If symptoms worsen the patient may become homebound.', '-'],
  ['Not short of breath. Not using a device. No help needed to go out.', '-'],
  ['Pt. is no longer homebound. Discharge to outpatient PT.', 'D'],
  ['Homebound status: No', 'D'],
  ['Homebound status: Yes', '-'],
  [
    'Homebound Status: Yes. Needs assist of another person (daughter) + RW. Pt normally unable to leave home. Taxing effort: fatigue & unsteady gait, must rest q 20 ft.',
    'AUE',
  ],
  ['Patient requires a walker for balance but leaves home without difficulty most days.', 'AD'],
  ['Dementia; does not go out unless accompanied.', 'AU'],
  ['Normally unable to leave; considerable and taxing effort.', 'UE'],
  [
    'Cannot leave the house independently because of right BKA and not yet fitted prosthesis; manual wheelchair, and being carried down four steps by his sons is a huge ordeal.',
    'AUE',
  ],
  ['Leaving the home requires a considerable and taxing effort.', 'E'],
  [
    'It takes Mr. H. and two neighbors twenty minutes to get from bed to car; he goes out for dialysis and nothing else.',
    'AUE',
  ],
  ['Two neighbors carry her from bed to car for dialysis.', 'A'],
  ['Her sons lift her into the car.', 'A'],
  ['Leaves home only for clinic.', 'U'],
  ['Homebound: leaves only for clinic, wheelchair, exhausted.', 'AUE'],
  ['Leaves home only with his wife, for church.', 'U'],
  ['SOB at rest at times.', '-'],
];

const editions = await shippedEditions();

function heldIn(text: string): string {
  const record = coded(['I50.22'], { documents: [paper('face-to-face', 'MD', text)] });
  const { documentation, findings } = classify(chartOf({ record }), editions);
  const has = (id: string) => documentation.some((item) => item.id === id && item.state === 'found');
  const isDenied = findings.some(({ rule, say }) => rule === 'EL04' && /is the patient homebound/.test(say));
  const held = [
    has('el04-criterion-one') ? 'A' : '',
    has('el04-inability') ? 'U' : '',
    has('el04-effort') ? 'E' : '',
    isDenied ? 'D' : '',
  ].join('');
  return held === '' ? '-' : held;
}

describe('homebound status in the words of many hands', () => {
  it.each(SENTENCES)('%s', (text, held) => {
    expect(heldIn(text)).toBe(held);
  });

  it('with a typographic apostrophe as with a plain one', () => {
    const text = "She can't get out without her son's help.";
    expect(heldIn(text.replaceAll("'", '’'))).toBe(heldIn(text));
    expect(heldIn(text)).toContain('A');
  });
});
