import { describe, expect, it } from 'vitest';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import type { SectionName } from '../../../../shared/narrative/reading/sections.ts';

/** The section in which words of a note stand. */
function sectionOf(note: string, words: string): SectionName | undefined {
  const at = note.indexOf(words);
  return readNote(note).sections.find(({ start, end }) => start <= at && at < end)?.name;
}

/** The sections of a note by name and heading. */
function outline(note: string): string[] {
  return readNote(note).sections.map(({ name, heading }) => `${name}: ${heading?.text ?? ''}`);
}

describe('sections', () => {
  it('reads headings that stand on one line', () => {
    const note = 'PMH: HTN, DM2. Meds: metformin 500 mg BID, lisinopril. Allergies: PCN (rash). SHx: lives alone';
    expect(outline(note)).toEqual(['pmh: PMH:', 'medications: Meds:', 'allergies: Allergies:', 'social-history: SHx:']);
    expect(sectionOf(note, 'DM2')).toBe('pmh');
    expect(sectionOf(note, 'rash')).toBe('allergies');
  });

  it.each<[string, string]>([
    ['FH: sister with colon cancer, mother with dementia.\nSymptoms: nausea, cachexia', 'nausea'],
    ['Allergies: penicillin, rash\nSymptoms: nausea', 'nausea'],
    ['Equipment: tub bench, hospital bed\nImpairment category: Guillain-Barré', 'Guillain'],
    ['Immunizations: flu 10/2\nSymptoms: nausea', 'nausea'],
  ])('a list on the line of its heading ends at a label that is none of its own: %j', (note, words) => {
    expect(sectionOf(note, words)).toBe('other');
  });

  it.each<[string, string, SectionName]>([
    ['FH: noncontributory but for\nMother: diabetes', 'diabetes', 'family-history'],
    ['FH: noted\nMaternal grandmother: stroke', 'stroke', 'family-history'],
    ['PMH: HTN\nCardiac: CAD', 'CAD', 'pmh'],
    ['Allergies: see list\nDrug: penicillin', 'penicillin', 'allergies'],
    ['Equipment: walker\nBathroom: grab bars', 'grab', 'equipment'],
  ])('and goes on at one of its own: %j', (note, words, name) => {
    expect(sectionOf(note, words)).toBe(name);
  });

  it.each([
    ['Resolved Problems:', 'resolved'],
    ['Past Medical History', 'pmh'],
    ['**Family History**', 'family-history'],
  ] as const)('items of "%s" stay below it, whatever their bullet', (heading, name) => {
    for (const bullet of ['- ', '* ', '  * ', '\t*  ', '• ', '+ ', '1. ', '*', '# ']) {
      const note = `${heading}\n${bullet}Acute Kidney Injury\n${bullet}Sepsis\n\nPlan:\n${bullet}Daily weights\n`;
      expect([bullet, sectionOf(note, 'Acute'), sectionOf(note, 'Sepsis')]).toEqual([bullet, name, name]);
      expect(sectionOf(note, 'Daily')).toBe('plan');
    }
  });

  it('a title in bold is a heading, closed by its stars', () => {
    const note = 'PMH: COPD\n**Home Safety**\nrugs removed\n* *Wound Care*\nfoam';
    expect(['COPD', 'rugs', 'foam'].map((words) => sectionOf(note, words))).toEqual(['pmh', 'safety', 'wound']);
  });

  it('reads headings behind values that have no full stop', () => {
    const note = 'PMH: HTN, DM2 Meds: metformin, Eliquis Allergies: NKDA FHx: CAD in father';
    expect(outline(note).map((line) => line.split(':')[0])).toEqual([
      'pmh',
      'medications',
      'allergies',
      'family-history',
    ]);
  });

  it.each<[string, SectionName]>([
    ['PAST MEDICAL HISTORY\nCHF', 'pmh'],
    ['Past Medical History:\nCHF', 'pmh'],
    ['Past medical history\nCHF', 'pmh'],
    ['Medication profile\nCHF', 'medications'],
    ['## Past Medical History\nCHF', 'pmh'],
    ['**PMHx:** CHF', 'pmh'],
    ['2. Past Medical History: CHF', 'pmh'],
    ['PMH/PSH: CHF', 'pmh'],
    ['History of Present Illness: CHF', 'hpi'],
    ['HPI - CHF', 'hpi'],
    ['Past Surgical Hx: CHF', 'psh'],
    ['Family Hx: CHF', 'family-history'],
    ['FHx:\r\nCHF', 'family-history'],
    ['Social Hx: CHF', 'social-history'],
    ['Current Medications:\nCHF', 'medications'],
    ['ROS:\nCHF', 'ros'],
    ['Review of Systems\nCHF', 'ros'],
    ['PE: CHF', 'exam'],
    ['Physical Exam:\nCHF', 'exam'],
    ['A/P: CHF', 'assessment'],
    ['A&P:\nCHF', 'assessment'],
    ['Assessment & Plan:\n1. CHF', 'assessment'],
    ['ASSESSMENT/PLAN\nCHF', 'assessment'],
    ['A: CHF', 'assessment'],
    ['Impression: CHF', 'assessment'],
    ['Plan of Care: CHF', 'plan'],
    ['P: CHF teaching', 'plan'],
    ['Primary Dx: CHF', 'diagnoses'],
    ['DISCHARGE DIAGNOSES:\n1. CHF', 'diagnoses'],
    ['Admitting diagnosis: CHF', 'diagnoses'],
    ['Diagnosis: CHF', 'diagnoses'],
    ['Problem List\n- CHF', 'diagnoses'],
    ['Working diagnosis: CHF', 'differential'],
    ['Hospital Course: CHF', 'course'],
    ['BRIEF HOSPITAL COURSE:\nCHF', 'course'],
    ['Skilled Need: CHF', 'skilled-need'],
    ['Homebound Status: CHF', 'homebound'],
    ['Homebound due to: CHF', 'homebound'],
    ['Interventions: CHF', 'interventions'],
    ['Teaching: CHF', 'teaching'],
    ['Patient/Caregiver Education: CHF', 'teaching'],
    ['Goals:\nCHF', 'goals'],
    ['STG: CHF', 'goals'],
    ['Discharge Instructions:\nCHF', 'instructions'],
    ['Wound Assessment: CHF', 'wound'],
    ['Nutrition: CHF', 'nutrition'],
    ['Safety Measures: CHF', 'safety'],
    ['Living Situation: CHF', 'living'],
    ['Prior Level of Function: CHF', 'function'],
    ['Reason for Referral: CHF', 'reason'],
    ['CC: CHF', 'reason'],
    ['Narrative: CHF', 'narrative'],
    ['DME: CHF', 'equipment'],
    ['Labs: CHF', 'results'],
  ])('%j → %s', (note, name) => {
    expect(sectionOf(note, 'CHF')).toBe(name);
  });

  it('takes no word of prose that stands alone on its line for a heading', () => {
    expect(sectionOf('She has a long\npast medical history\nand CHF.', 'CHF')).toBe('other');
    expect(sectionOf('Seen for refill of\nMedications\nfor CHF.', 'CHF')).toBe('medications');
  });

  it('takes no heading from prose', () => {
    const note =
      'Discussed plan of care with daughter, who agrees. Her assessment was reviewed. Allergies are seasonal.';
    expect(outline(note)).toEqual(['other: ']);
  });

  it('takes a pulse for no plan, and a longer label for itself', () => {
    expect(sectionOf('Exam:\nBP 132/70\nP: 72 R: 18\nT: 98.2', '72')).toBe('exam');
    expect(sectionOf('Assessment:\nHypertension. Medical Treatment: continue Norvasc', 'Norvasc')).toBe('assessment');
  });

  it('keeps body systems in the section in which they stand', () => {
    const ros = 'ROS\nNeck: denies stiffness\nMusculoskeletal: reports knee pain\nAssessment\nOA';
    expect(sectionOf(ros, 'knee pain')).toBe('ros');
    expect(sectionOf(ros, 'OA')).toBe('assessment');
    expect(sectionOf('Vitals: BP 120/70\nLungs: crackles at bases', 'crackles')).toBe('exam');
  });

  it('keeps problems under the assessment', () => {
    const note = 'Assessment and Plan:\nHypertension:\ncontinue lisinopril\nType 2 Diabetes:\nA1c 7.9';
    expect(sectionOf(note, 'A1c')).toBe('assessment');
  });

  it('ends a history at a heading that it does not know', () => {
    expect(sectionOf('PMH:\nHTN\n\nToday’s Visit:\nPatient has cellulitis', 'cellulitis')).toBe('other');
  });

  it.each([
    'PMH: HTN, DM2.\n\nPt seen for cellulitis.',
    'PMH: HTN, DM2\nPt seen for cellulitis.',
    'PMH: HTN, DM2,\nCOPD, CKD\r\n\r\nLeft leg cellulitis improving.',
    'Past Medical History:\n- HTN\n- DM2\n\nPatient was seen for cellulitis.',
    'Allergies: PCN\n\nSN visit for cellulitis.',
    'Goals: pain < 3\nPt tolerated visit, cellulitis improving.',
  ])('ends a list where the note tells of the visit: %j', (note) => {
    expect(sectionOf(note, 'cellulitis')).toBe('other');
  });

  it.each([
    'PMH: HTN, DM2,\ncellulitis',
    'PMH:\n\nHTN\n\ncellulitis',
    'PMH:\nPatient has HTN.\nShe also had cellulitis.',
    'Past Medical History\n1. HTN\n2. cellulitis',
  ])('goes on with a list: %j', (note) => {
    expect(sectionOf(note, 'cellulitis')).toBe('pmh');
  });

  it('is one section where a note has no headings', () => {
    expect(outline('Pt seen for wound care. No c/o pain.')).toEqual(['other: ']);
    expect(outline('')).toEqual(['other: ']);
  });
});
