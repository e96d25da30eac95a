import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patientSummary } from '../../../shared/health-home/summary/summary.ts';
import { isTelling } from '../../../shared/health-home/telling-words.ts';
import { answerOf, chartWith } from './chart.ts';
import { asOf, KINDS, MIND, PLAIN, pageOf, person, plain, SUD } from './masked-people.ts';

const picks = fc.record({ drug: fc.nat(9), goal: fc.nat(9), act: fc.nat(9), order: fc.nat(9), person: fc.nat(9) });

describe('two people who differ only in the kind of what is masked', () => {
  it('get the same page, byte by byte, and nothing that is plain is lost', () => {
    fc.assert(
      fc.property(picks, plain, (pick, more) => {
        const [one = '', ...others] = KINDS.map((kind) => pageOf(chartWith(person(kind, pick, more))));
        for (const other of others) expect(other).toBe(one);
        const tied = more.acts.slice(0, more.goals.length);
        for (const text of [...more.medicines, ...more.goals, ...tied]) expect(one).toContain(text);
        expect(one).toContain('Emi Sato');
      }),
      { numRuns: 200 },
    );
  });

  it('get the same masked answer, through every kind of fact', () => {
    fc.assert(
      fc.property(picks, plain, (pick, more) => {
        const [sud, mind] = [SUD, MIND].map((kind) =>
          JSON.stringify(answerOf(person(kind, pick, more), { asOf, reveal: false })),
        );
        expect(mind).toBe(sud);
      }),
      { numRuns: 100 },
    );
  });

  it('nothing of it is left out where evidence is revealed', () => {
    for (const kind of KINDS) {
      const chart = chartWith(person(kind, { drug: 0, goal: 0, act: 0, order: 1, person: 0 }, PLAIN));
      const text = JSON.stringify(patientSummary(chart, { asOf, language: 'en', revealed: true }));
      for (const one of [kind.drugs[0], kind.goals[0], kind.acts[0], kind.acts[1], kind.people[0]])
        expect(text).toContain(one);
    }
  });
});

describe('words', () => {
  it.each(KINDS.flatMap(({ drugs, goals, acts }) => [...drugs, ...goals, ...acts]))('“%s” tells', (text) => {
    expect(isTelling(text)).toBe(true);
    expect(isTelling(text.toUpperCase())).toBe(true);
  });

  it.each([
    'No more EtOH',
    'CIWA protocol',
    'polysubstance treatment visit',
    'Goal: no overdose this year',
    'IVDU counseling',
    'MDD follow-up',
    'PCP prophylaxis with atovaquone',
    'Quillivant XR 20 mg',
    'Aptivus 250 mg capsule',
    'C-SSRS each visit',
    'Opipza 10 mg film',
    'Igalmi 120 mcg',
    'Zurnai auto-injector',
    'BIC/FTC/TAF daily',
    'Never miss my ARVs',
    'ADAP recertification',
    'SMART Recovery on Mondays',
    'Stay clean for a year',
    'Ignore the voices',
    'Electroconvulsive therapy',
    'Chemical dependency evaluation',
    'Quit smoking weed',
    'Ataques de nervios',
  ])('“%s” tells as well', (text) => {
    expect(isTelling(text)).toBe(true);
  });

  it.each([
    'See PCP in two weeks',
    'methylnaltrexone 12 mg (Relistor)',
    'I do not want to fall again',
    'individual plan for foot care',
    'furosemide 40 mg tablet',
    'metformin ER 500 mg',
    'gabapentin 300 mg TID',
    'oxycodone 5 mg PRN pain',
    'levothyroxine 75 mcg',
    'insulin glargine (Lantus) 20 units',
    'nicotine patch 14 mg',
    'donepezil 10 mg',
    'carbidopa/levodopa 25-100',
    'Cleanse wound with saline, no alcohol wipes',
    'PT evaluate and treat',
    'MSW psychosocial evaluation',
    'Monitor mental status and vital signs',
    'Change hearing aids batteries',
    'Prep for colonoscopy',
    'Drink less fluid',
    'Drinking water every hour',
    'Take part in card group at the senior center',
    'Return to arts and crafts',
    'Recovery after hip surgery',
    'Skilled nursing 2w4 for wound care',
    'Manicure with my daughter',
    'Use the walker safely',
    'Keep the wound clean and dry',
    'Stay dry at night',
    'Get clean clothes on by myself',
    'Drink 8 glasses of water',
    'senna stimulant laxative',
    'HEP twice a day',
  ])('“%s” does not', (text) => {
    expect(isTelling(text)).toBe(false);
  });
});

describe('a name on the team', () => {
  it.each([
    ['Ruth Obi, LCSW', 'Ruth Obi'],
    ['Ruth Obi, LADC', 'Ruth Obi'],
    ['Ruth Obi, RN, PMHNP-BC', 'Ruth Obi, RN'],
    ['Ruth Obi, MD, AAHIVS', 'Ruth Obi, MD'],
    ['Ruth Obi, PsyD', 'Ruth Obi'],
    ['Ruth Obi, MD, FACP', 'Ruth Obi, MD, FACP'],
    ['Dr. Ruth Obi', 'Dr. Ruth Obi'],
  ])('%s stands as %s', (name, shown) => {
    const chart = chartWith({ careTeam: [{ teamStatus: 'active', name, role: 'Care team member' }] });
    const team = patientSummary(chart, { asOf, language: 'en' }).sections.find(({ id }) => id === 'team');
    expect(team?.items).toEqual([`${shown}: on your team`]);
  });

  it.each(['Addiction counselor', 'Psychiatrist', 'HIV nurse', 'Recovery coach'])('a %s is on the team', (role) => {
    const chart = chartWith({ careTeam: [{ teamStatus: 'active', name: 'Gil Haas', role }] });
    expect(pageOf(chart)).toContain('Gil Haas: on your team');
  });
});

describe('titles that say what is not there', () => {
  it.each([
    'Dementia in other diseases classified elsewhere, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety',
    'Unspecified dementia, mild, without behavioral disturbance',
  ])('%s', (title) => expect(isTelling(title)).toBe(false));

  it.each([
    'Unspecified dementia, mild, with anxiety',
    'Dementia, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety; major depression',
    'Go a week without drinking',
  ])('tells: %s', (title) => expect(isTelling(title)).toBe(true));
});
