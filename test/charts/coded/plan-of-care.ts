import { addDays } from '../../../shared/chart/day.ts';
import type { Told } from './coded-chart.ts';

/** What the plan of care says beside diagnoses and medications (42 CFR 484.60(a)(2)). */
export interface PlanFacts {
  /** The certifying physician's name, with MD or DO. */
  doctor: string;
  /** Discipline, frequency and duration: `SN 2w2 1w4`. */
  services: string;
  supplies: string;
  /** Orders for treatments and observation. */
  orders: string;
  diet: string;
  teach: string;
  goals: string;
  mental?: string;
  limits?: string;
  activities?: string;
  safety?: string;
  risk?: string;
  prognosis?: string;
  rehab?: string;
  directives?: string;
  /** Day of the signature; absent: three days after admission. */
  signed?: string;
}

/** The certification and plan of care, as text with its author and date. */
export function planOfCare({ admission, diagnoses, medications, documents, plan }: Told): {
  author: 'MD' | 'DO';
  date: string;
  text: string;
} {
  const signed = plan.signed ?? addDays(admission, 3) ?? admission;
  const encounter = documents.find(([type]) => type === 'face-to-face');
  const lines = [
    `Home health certification and plan of care, ${admission} to ${addDays(admission, 59)}.`,
    `Pertinent diagnoses: ${diagnoses.map(([code, words], i) => `${i + 1}. ${code} ${words}`).join('; ')}.`,
    `Mental, psychosocial and cognitive status: ${plan.mental ?? 'alert, oriented to person, place and time, cooperative'}.`,
    `Services, frequency and duration: ${plan.services}.`,
    `Orders: ${plan.orders}.`,
    `Supplies and equipment: ${plan.supplies}.`,
    `Prognosis: ${plan.prognosis ?? 'fair'}. Rehabilitation potential: ${plan.rehab ?? 'good for stated goals'}.`,
    `Functional limitations: ${plan.limits ?? 'endurance, ambulation'}. Activities permitted: ${plan.activities ?? 'up as tolerated with device'}.`,
    `Nutrition: ${plan.diet}.`,
    `Medications and treatments: ${medications.join('; ')}.`,
    `Safety measures: ${plan.safety ?? 'fall precautions, clear pathways, emergency plan on the refrigerator'}.`,
    `Risk of emergency department visits and readmission: ${plan.risk ?? 'moderate; calls to the 24-hour nurse line taught, early visits in the first two weeks'}.`,
    `Patient and caregiver education: ${plan.teach}.`,
    `Measurable goals: ${plan.goals}.`,
    `Advance directives: ${plan.directives ?? 'full code, health care proxy on file'}.`,
    `I certify that this patient is confined to the home and needs the skilled services above, is under my care, and that the face-to-face encounter of ${encounter?.[2] ?? ''} was related to the primary reason for home health.`,
    `Signed and dated: ${plan.doctor}, ${signed}.`,
  ];
  return { author: plan.doctor.endsWith(', DO') ? 'DO' : 'MD', date: signed, text: lines.join('\n') };
}
