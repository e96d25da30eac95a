import { describe, expect, it } from 'vitest';
import { en } from '../../../../shared/health-home/summary/en.ts';
import { es } from '../../../../shared/health-home/summary/es.ts';
import { type PatientSummary, patientSummary } from '../../../../shared/health-home/summary/summary.ts';
import { LANGUAGES, type Template } from '../../../../shared/health-home/summary/template.ts';
import { chartWith, condition, type Parts } from '../chart.ts';
import {
  fernandezHuerta,
  fleschKincaidGrade,
  inflesz,
  syllablesInEnglish,
  syllablesInSpanish,
} from './reading-level.ts';

const asOf = '2026-06-15';
const page = (parts: Parts, language: 'en' | 'es' = 'en') => patientSummary(chartWith(parts), { asOf, language });
const section = (summary: PatientSummary, id: string) => summary.sections.find((one) => one.id === id);

/** Every sentence that a template can print: without headings and names of roles, whose few words make a text look easy. */
function everyWord(template: Template): string {
  return [
    template.draft,
    template.incomplete,
    ...template.intro,
    ...Object.values(template.write),
    ...Object.values(template.lead),
    ...Object.values(template.signs).flat(),
    ...template.signsForAll,
  ].join('\n');
}
const printed = ({ title, draft, for: whose, incomplete, intro, made, sections }: PatientSummary) =>
  [
    title,
    draft ?? '',
    whose ?? '',
    incomplete ?? '',
    made,
    ...intro,
    ...sections.flatMap(({ heading, lead, items, write }) => [heading, lead ?? '', ...items, write ?? '']),
  ].join('\n');

describe('the measure itself', () => {
  it.each([
    ['nurse', 1],
    ['doctor', 2],
    ['medicine', 3],
    ['people', 2],
    ['swell', 1],
    ['inhaler', 3],
    ['appointment', 3],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesInEnglish(word)).toBe(count);
  });

  it.each([
    ['casa', 2],
    ['día', 2],
    ['quién', 1],
    ['ayuda', 3],
    ['cuidado', 3],
    ['medicina', 4],
    ['enfermera', 4],
    ['corazón', 3],
  ])('%s tiene %i sílabas', (word, count) => {
    expect(syllablesInSpanish(word)).toBe(count);
  });

  it('tells an easy text from a hard one', () => {
    expect(fleschKincaidGrade('The cat sat on the mat. It was a warm day.')).toBeLessThan(2);
    const hard = 'Congestive cardiac decompensation necessitates immediate notification of the interdisciplinary team.';
    expect(fleschKincaidGrade(hard)).toBeGreaterThan(14);
    expect(fernandezHuerta('El sol sale. El niño va a la casa.')).toBeGreaterThan(85);
    expect(
      fernandezHuerta('La descompensación cardiovascular requiere notificación inmediata interdisciplinaria.'),
    ).toBeLessThan(30);
  });
});

describe('the reading level is grade 6 or lower', () => {
  it('English, every template sentence and a page that is filled from them', () => {
    expect(fleschKincaidGrade(everyWord(en))).toBeLessThanOrEqual(6);
    for (const sentence of everyWord(en)
      .split('\n')
      .filter((line) => line.split(' ').length > 6)) {
      expect(fleschKincaidGrade(sentence), sentence).toBeLessThanOrEqual(9);
    }
  });

  it('Spanish, by both formulas', () => {
    expect(fernandezHuerta(everyWord(es))).toBeGreaterThanOrEqual(70);
    expect(inflesz(everyWord(es))).toBeGreaterThanOrEqual(65);
  });

  /** Pages as they are printed: of nothing, of every sign, with long names of drugs, with an agency's own words. */
  const MEDICINES = [
    'hydrochlorothiazide 25 mg / lisinopril 20 mg tablet',
    'empagliflozin 10 mg / metformin hydrochloride 1,000 mg extended-release tablet',
    'ipratropium bromide 0.5 mg / albuterol sulfate 3 mg inhalation solution',
    'sacubitril 49 mg / valsartan 51 mg tablet',
    'spironolactone 25 mg tablet',
    'levothyroxine sodium 75 mcg tablet',
    'insulin glargine 100 units/mL subcutaneous pen injector',
    'potassium chloride 20 mEq extended-release tablet',
  ].map((text) => ({ text, status: 'active' }));
  const everySign = ['I50.22', 'E11.9', 'J44.9', 'N18.31', 'I69.351'].map((code, n) => condition(`c${n}`, code));
  const PRINTED: Readonly<Record<string, Parts>> = {
    'a new patient': {},
    'every warning sign': { conditions: everySign },
    'long names of drugs': { medications: MEDICINES },
    'a masked page': { conditions: [condition('c1', 'F33.2')], medications: [{ text: 'sertraline 50 mg tablet' }] },
    'a full page': {
      patient: { given: 'Guadalupe', family: 'Villanueva' },
      conditions: everySign,
      medications: MEDICINES,
      goals: [
        { id: 'g1', text: 'Go to my granddaughter’s graduation', status: 'active', expressedBy: { type: 'Patient' } },
      ],
      serviceRequests: [{ id: 'r1', text: 'Skilled nursing for wound care', status: 'active' }],
      careTeam: [{ name: 'Lucia Brandt, RN', role: 'Clinical manager', teamStatus: 'active' }],
    },
  };
  it.each(LANGUAGES.flatMap((language) => Object.keys(PRINTED).map((whose) => ({ language, whose }))))(
    'a whole page in $language: $whose',
    ({ language, whose }) => {
      const summary = page(PRINTED[whose] ?? {}, language);
      expect(summary.draft).toBe((language === 'en' ? en : es).draft);
      // The page's own sentences, without the headings and short lines that make a text look easy, and all that is printed.
      const sentences = printed(summary)
        .split('\n')
        .filter((line) => line.split(' ').length > 4);
      for (const text of [printed(summary), sentences.join('\n')]) {
        if (language === 'en') expect(fleschKincaidGrade(text)).toBeLessThanOrEqual(6);
        else {
          expect(fernandezHuerta(text)).toBeGreaterThanOrEqual(70);
          expect(inflesz(text)).toBeGreaterThanOrEqual(65);
        }
      }
    },
  );
});

describe('what stands on the page', () => {
  it.each(LANGUAGES)('%s: the parts of 42 CFR 484.60(e), and draft wording until someone signs it off', (language) => {
    const summary = page({}, language);
    expect(summary.draft).toBe((language === 'en' ? en : es).draft);
    const ids = summary.sections.map(({ id }) => id);
    for (const id of ['visits', 'medicines', 'treatments', 'manager']) expect(ids).toContain(id);
  });

  it('the same parts in both languages', () => {
    const shape = (summary: PatientSummary) =>
      summary.sections.map(({ id, items, write }) => [id, items.length, write !== undefined]);
    const parts = { conditions: [condition('c1', 'I50.22')], medications: [{ text: 'furosemide 40 mg' }] };
    expect(shape(page(parts, 'es'))).toEqual(shape(page(parts, 'en')));
  });

  it('the patient’s own goals first, with the day in words', () => {
    const goals = [
      { id: 'g1', text: 'Keep weight steady', status: 'active' },
      { id: 'g2', text: 'Walk to church', status: 'active', expressedBy: { type: 'Patient' }, due: '2026-09-01' },
      { id: 'g3', text: 'Old goal', status: 'completed' },
    ];
    expect(section(page({ goals }), 'goals')?.items).toEqual([
      'Walk to church (by September 1, 2026)',
      'Keep weight steady',
    ]);
    expect(section(page({ goals }, 'es'), 'goals')?.items[0]).toBe('Walk to church (para el 1 de septiembre de 2026)');
  });

  it('a goal for a masked condition stands only where evidence is revealed', () => {
    const chart = chartWith({
      conditions: [condition('c1', 'F11.20')],
      goals: [{ id: 'g1', text: 'Stay off opioids', status: 'active', addresses: ['Condition/c1'] }],
    });
    const goals = (revealed: boolean) =>
      section(patientSummary(chart, { asOf, language: 'en', revealed }), 'goals')?.items;
    expect(goals(false)).toEqual([]);
    expect(goals(true)).toEqual(['Stay off opioids']);
  });

  it('every masked page says that it may not be whole: where it stands would tell that something is there', () => {
    const medicine = (text: string, language: 'en' | 'es') =>
      page({ medications: [{ text, status: 'active' }] }, language).incomplete;
    for (const [language, { incomplete }] of [['en', en] as const, ['es', es] as const]) {
      expect(medicine('naltrexone 50 mg tablet', language)).toBe(incomplete);
      expect(medicine('furosemide 40 mg tablet', language)).toBe(incomplete);
    }
    expect(en.incomplete).not.toMatch(/mental|drug|alcohol|HIV|sensitive|medicine|condition/i);
  });

  it('shows it all where evidence is revealed', () => {
    const chart = chartWith({ medications: [{ text: 'naltrexone 50 mg tablet', status: 'active' }] });
    const revealed = patientSummary(chart, { asOf, language: 'en', revealed: true });
    expect(revealed.incomplete).toBeUndefined();
    expect(section(revealed, 'medicines')?.items).toEqual(['naltrexone 50 mg tablet']);
  });

  it('what is set on a day to come, the next first, and a line for the others', () => {
    const carePlan = [
      {
        id: 'p1',
        status: 'active',
        activities: [
          { text: 'Foot exam', scheduled: '2026-07-20' },
          { text: 'Blood pressure check', scheduled: '2026-06-14' },
          { text: 'Weigh every morning' },
          { text: 'Psychiatry follow-up', scheduled: '2026-06-18' },
        ],
      },
    ];
    const serviceRequests = [
      { id: 'r1', status: 'active', text: 'Cardiology visit', scheduled: asOf },
      { id: 'r2', status: 'revoked', text: 'Eye exam', scheduled: '2026-07-01' },
    ];
    const next = section(page({ carePlan, serviceRequests }), 'appointments');
    expect(next?.items).toEqual(['June 15, 2026: Cardiology visit', 'July 20, 2026: Foot exam']);
    expect(next?.write).toBe(en.write.appointments);
    expect(section(page({ carePlan }, 'es'), 'appointments')?.items).toEqual(['20 de julio de 2026: Foot exam']);
  });

  describe('appointments', () => {
    const one = (more: object) => ({ id: 'a1', status: 'booked', from: '2026-06-18', text: 'Cardiology', ...more });
    const items = (appointments: object[], more: Parts = {}) =>
      section(page({ ...more, appointments } as Parts), 'appointments')?.items;
    const doctor = { type: 'Practitioner', name: 'Emi Sato, MD' };

    it('those that are booked stand with the doctor’s name, in the order of the days', () => {
      expect(
        items([
          one({ from: '2026-08-02', text: 'Foot exam' }),
          one({ participants: [doctor, { type: 'Location', name: 'Suite 4' }] }),
        ]),
      ).toEqual(['June 18, 2026: Cardiology, Emi Sato, MD', 'August 2, 2026: Foot exam']);
      expect(items([one({ text: undefined })])).toEqual(['June 18, 2026: a visit']);
      expect(items([one({ from: asOf })])).toHaveLength(1);
    });

    it.each(['proposed', 'pending', 'cancelled', 'noshow', 'fulfilled', 'waitlist'])(
      'one that is %s does not',
      (status) => {
        expect(items([one({ status })])).toEqual([]);
      },
    );

    it('what was, or has no day, does not', () => {
      expect(items([one({ from: '2026-06-14' }), one({ from: undefined }), one({ from: '2026-07' })])).toEqual([]);
    });

    it.each([
      ['by label', { security: ['PSY'] }],
      ['by its words', { text: 'Psychiatry follow-up' }],
      ['by what it is for', { reasons: ['Condition/c1'] }],
      ['by a code', { reasonCodes: [{ code: 'F33.1' }] }],
      ['by who is seen', { participants: [{ type: 'Practitioner', name: 'Ruth Obi, LCSW' }] }],
      ['by free words', { text: 'Talk at the red door' }],
    ])('one that tells what is masked is left out: %s', (_, more) => {
      const conditions = [condition('c1', 'F33.1'), condition('c2', 'I50.22')];
      expect(items([one({ text: 'Cardiology', ...more }), one({ from: '2026-08-02' })], { conditions })).toEqual([
        'August 2, 2026: Cardiology',
      ]);
      expect(items([one({ text: 'Talk at the red door', reasons: ['Condition/c2'] })], { conditions })).toHaveLength(1);
    });
  });

  it('medicines that are taken now, and a line for dose and time', () => {
    const medications = [
      { text: 'furosemide 40 mg tablet', status: 'active' },
      { text: 'warfarin 5 mg tablet', status: 'stopped' },
    ];
    const medicines = section(page({ medications }), 'medicines');
    expect(medicines?.items).toEqual(['furosemide 40 mg tablet']);
    expect(medicines?.lead).toMatch(/how much, when/);
  });

  it('warning signs of what the person has; everyone has the general ones', () => {
    const signs = (code: string) => section(page({ conditions: [condition('c1', code)] }), 'signs')?.items.join(' ');
    expect(signs('I50.22')).toMatch(/3 pounds/);
    expect(signs('I10')).not.toMatch(/3 pounds/);
    expect(signs('E11.9')).toMatch(/sugar/);
    expect(signs('I10')).toMatch(/988/);
  });

  describe('warning signs of a masked condition', () => {
    const labelled = (label: string) => ({
      conditions: [condition('c1', 'I50.22', { security: [label] })],
      diagnoses: [{ code: 'I50.22', rank: 2 }],
    });
    const signs = (parts: Parts, revealed = false) => {
      const summary = patientSummary(chartWith(parts), { asOf, language: 'en', revealed });
      return section(summary, 'signs')?.items.join(' ');
    };

    it('are left out for a label, also where the coded list names it', () => {
      expect(signs(labelled('R'))).not.toMatch(/3 pounds/);
    });

    it('are left out for a code that is masked itself: heart signs beside a hidden heart condition would tell it', () => {
      const drinker = { conditions: [condition('c1', 'I42.6')] };
      expect(signs(drinker)).not.toMatch(/3 pounds/);
      expect(signs(drinker, true)).toMatch(/3 pounds/);
    });

    it('stand where another condition that is in sight has the same ones', () => {
      const both = { conditions: [condition('c1', 'I42.6'), condition('c2', 'I50.22')] };
      expect(signs(both)).toMatch(/3 pounds/);
    });

    it('stand where evidence is revealed', () => {
      expect(signs(labelled('R'), true)).toMatch(/3 pounds/);
    });

    it('a normal label hides nothing', () => {
      expect(signs(labelled('N'))).toMatch(/3 pounds/);
    });
  });

  it.each(['F33.2', 'F11.20', 'B20'])('%s leaves no trace on the page', (code) => {
    const careTeam = [{ name: 'Dr. G. Haas', role: 'Psychiatrist', teamStatus: 'active' }];
    const plain = printed(page({ careTeam }));
    expect(printed(page({ careTeam, conditions: [condition('c1', code)] }))).toBe(plain);
    expect(plain).toMatch(/Haas: on your team/);
  });

  it('is somebody’s, where the chart names the patient', () => {
    expect(page({ patient: { given: 'Ruth', family: 'Okafor' } }).for).toBe('For Ruth Okafor');
    expect(page({ patient: { given: 'Ruth', family: 'Okafor' } }, 'es').for).toBe('Para Ruth Okafor');
    expect(page({}).for).toBeUndefined();
  });

  it('makes nothing up: what the chart does not say is left to be written', () => {
    const summary = page({});
    for (const id of ['goals', 'plan', 'visits', 'medicines', 'treatments', 'appointments', 'team', 'manager']) {
      expect(section(summary, id)).toMatchObject({ items: [], write: expect.stringMatching(/./) });
    }
  });

  it('names the clinical manager, and leaves a line for the phone number', () => {
    const careTeam = [{ name: 'Lucia Brandt, RN', role: 'Clinical manager', teamStatus: 'active' }];
    expect(section(page({ careTeam }), 'manager')?.items).toEqual(['Lucia Brandt, RN: clinical manager']);
  });
});
