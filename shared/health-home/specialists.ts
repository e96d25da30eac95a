import type { ClassId } from './condition-rules.ts';

interface Specialist {
  /** As the checklist calls the place. */
  called: string;
  /** NUCC taxonomy. */
  nucc: readonly string[];
  words: RegExp;
}

/**
 * Which specialist an active class asks for on the team (health-homes.md section 6, C6: "specialist per active class"). The
 * choice is the project's: classes that primary care treats (overweight, hypertension, lipids, tobacco) ask for none, and
 * mental health and substance use ask for the behavioral health provider.
 */
export const SPECIALISTS: Readonly<Partial<Record<ClassId, Specialist>>> = {
  HEART: {
    called: 'cardiologist',
    nucc: ['207RC0000X', '207RA0001X', '207RI0011X', '207RC0001X'],
    words: /cardiolog|heart failure/i,
  },
  DIABETES: {
    called: 'endocrinologist or diabetes educator',
    nucc: ['207RE0101X'],
    words: /endocrinolog|diabetolog|diabetes (educator|care)/i,
  },
  ASTHMA: {
    called: 'lung or allergy specialist',
    nucc: ['207RP1001X', '207K00000X', '207RA0201X'],
    words: /pulmonolog|pulmonary|allerg|respiratory/i,
  },
  COPD: { called: 'lung specialist', nucc: ['207RP1001X'], words: /pulmonolog|pulmonary|respiratory/i },
  CF: { called: 'cystic fibrosis specialist', nucc: ['207RP1001X'], words: /pulmonolog|pulmonary|cystic fibrosis/i },
  CKD: { called: 'nephrologist', nucc: ['207RN0300X'], words: /nephrolog|renal|kidney|dialysis/i },
  LIVER: {
    called: 'liver specialist',
    nucc: ['207RG0100X', '207RI0008X', '207RT0003X'],
    words: /hepatolog|gastroenterolog|liver/i,
  },
  HIV: { called: 'infectious disease specialist', nucc: ['207RI0200X'], words: /infectious disease|\bHIV\b/i },
  CANCER: { called: 'oncologist', nucc: ['207RX0202X', '207RH0003X', '2085R0001X'], words: /oncolog/i },
  SICKLE: { called: 'hematologist', nucc: ['207RH0000X', '207RH0003X'], words: /h(a)?ematolog/i },
  STROKE: {
    called: 'neurologist or physiatrist',
    nucc: ['2084N0400X', '2084V0102X', '208100000X'],
    words: /neurolog|stroke|physiatr/i,
  },
  EPILEPSY: { called: 'neurologist', nucc: ['2084N0400X', '2084E0001X'], words: /neurolog|epilep/i },
  DEMENTIA: {
    called: 'neurologist or geriatrician',
    nucc: ['2084N0400X', '207RG0300X', '2084B0040X'],
    words: /neurolog|geriatric|memory/i,
  },
  TBI: {
    called: 'brain injury specialist',
    nucc: ['2084N0400X', '208100000X'],
    words: /neurolog|physiatr|brain injury/i,
  },
  TRANSPLANT: { called: 'transplant specialist', nucc: ['204F00000X', '207RT0003X'], words: /transplant/i },
};
