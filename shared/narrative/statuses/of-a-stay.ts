import { isInHospital } from '../reading/in-hospital.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';

/** What is injected in a hospital, and stopped there as a rule. */
const STAY_ONLY = /^(?:heparin|enoxaparin|lovenox|fondaparinux|arixtra|dalteparin|fragmin|insulin)/i;
/** `Prophylactic enoxaparin only`: against clots, for as long as somebody lies. */
const TO_PREVENT =
  /\bprophylactic(?:[- ]dose)? (?:[\w-]+ )?$|\bprophylactic(?:[- ]dose)? (?=enox|hepar|lovenox|dalt|fonda)/i;
const PREVENTS_CLOTS = /\b(?:prophyla\w+|ppx|proph)\b/i;
const GOES_ON = /\b(?:discharg\w*|d\/c|home|continu\w*|resum\w*|bridg\w*|long[- ]term|chronic\w*|transition\w*)\b/i;

/** `Hospital course: he was given enoxaparin`: of the stay, where its sentence says nothing of going on. */
export function isOfCourse({ text, ...reading }: Reading, at: number): boolean {
  const sentence = sentenceAt({ text, ...reading }, at);
  return sentence?.section.name === 'course' && !GOES_ON.test(text.slice(sentence.start, sentence.end));
}

/** Whether an injected drug is of a stay in hospital only: told in its course, or given to prevent clots there. */
export function isOfStayOnly(reading: Reading, word: string, clause: string, at: number): boolean {
  if (!STAY_ONLY.test(word)) return false;
  return isOfCourse(reading, at) || TO_PREVENT.test(clause) || (PREVENTS_CLOTS.test(clause) && isInHospital(reading));
}
