import type { ClassId } from './condition-rules.ts';

/** The classes of conditions and risk facts (health-homes.md section 3) as people say them. */
const WORDS: Readonly<Record<ClassId | 'SPMI' | 'SED' | 'sensitive' | 'unmapped', string>> = {
  MH: 'Mental health condition',
  SPMI: 'Serious and persistent mental health condition',
  SED: 'Serious emotional disturbance',
  SPMI_definite: 'Serious mental health condition',
  SPMI_probable: 'Serious mental health condition, probable',
  MAJOR_DEPRESSION: 'Major depression',
  BIPOLAR: 'Bipolar disorder',
  PSYCHOTIC: 'Psychotic disorder',
  MH_remission: 'Mental health condition in remission',
  MH_review: 'Mental health condition, time-limited',
  SUD: 'Substance use disorder',
  SUD_use_only: 'Substance use, not a disorder',
  SUD_remission: 'Substance use disorder in remission',
  OUD: 'Opioid use disorder',
  ASTHMA: 'Asthma',
  DIABETES: 'Diabetes',
  DIABETES_review: 'Diabetes, to be confirmed',
  HEART: 'Heart disease',
  OVERWEIGHT: 'Overweight (BMI over 25)',
  OVERWEIGHT_review: 'BMI 25.0–25.9',
  HIV: 'HIV',
  HTN: 'Hypertension',
  COPD: 'COPD',
  CKD: 'Chronic kidney disease',
  LIVER: 'Liver disease',
  DEMENTIA: 'Dementia',
  TBI: 'Traumatic brain injury',
  IDD: 'Intellectual or developmental disability',
  EPILEPSY: 'Epilepsy',
  SICKLE: 'Sickle cell disease',
  CANCER: 'Cancer',
  LIPID: 'Lipid disorder',
  TOBACCO: 'Tobacco use',
  STROKE: 'Stroke',
  TRANSPLANT: 'Transplant',
  CF: 'Cystic fibrosis',
  RISK_PREDIABETES: 'Prediabetes',
  RISK_FAMHX: 'Family history',
  RISK_SDOH: 'Social need',
  RISK_NONADHERENCE: 'Non-adherence',
  RISK_TOBACCO_HX: 'Former tobacco use',
  RISK_UTILISATION: 'Two or more stays or ED visits in six months',
  sensitive: 'Sensitive evidence',
  unmapped: 'Conditions that are not read',
};

/** A class as people say it: `Diabetes`. An id that no class has is given back. */
export function classWords(id: string): string {
  return Object.hasOwn(WORDS, id) ? WORDS[id as keyof typeof WORDS] : id;
}

/** The same within a sentence: `diabetes`, but `HIV`. */
export function classInSentence(id: string): string {
  const words = classWords(id);
  return /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
