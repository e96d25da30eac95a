import { pattern } from '../../pattern.ts';
import type { Reading } from '../reading/reading.ts';

/** Infections that are named for their vaccine: `flu and COVID booster today`, rows of what was given when. */

/** `Reviewed flu, PNA, shingles and tetanus vaccines`: what one is vaccinated against. */
const AGAINST = /^(?:J0|J1|B02|A3[5-7]|A49|U07|Z86\.16|B1[5-9]|B05|N39)/;
const VACCINES =
  /^(?:[\s,/&]|\b(?:and|or|flu|influenza|pna|pneumo\w*|shingles|zoster|tetanus|tdap|covid(?:-19)?|rsv|hep(?:atitis)? ?[ab]?|mmr)\b|\((?:high[- ]dose|adjuvanted|booster|updated)\))*(?:vaccin\w*|vacc?s?\b|vax|shots?|immuni[sz]\w+|boosters?)\b/i;
/** `Imms: flu, COVID today`, `HM: shingles, pneumonia`: a label of what was given. */
const VACCINES_LED =
  /(?:^|[\s#])(?:immun|imms?|immuni[sz]\w+|vaccin\w+|vax\w*|shots|HM|HCM|health maint\w*|prevent(?:ive|ative)(?: care| health)?)\s?[:–-][^.;\n]*$/i;
/** `Given: influenza, pneumococcal 20, Tdap`: beside the name of another vaccine. */
const BESIDE_VACCINE =
  /^,? ?(?:and |[&/+] ?)?(?:Tdap|DTaP|MMR|PCV|PPSV|HPV|pneumococcal(?= ?(?:\d|vac|,|and\b|\.|$))|prevnar|pneumovax|shingrix|RSV(?= ?(?:,|and\b|\.|$))|(?:shingles|zoster) ?#?\d|meningococcal(?= ?(?:vac|,|and\b|\.|$)))/i;
/** `RSV, COVID, shingles #2 per pharmacy`: behind the name of another one. */
const BEHIND_VACCINE =
  /\b(?:Tdap|DTaP|MMR|PCV ?\d*|PPSV ?\d*|HPV|prevnar|pneumovax|shingrix|RSV|(?:shingles|zoster) ?#?\d)(?:, ?|,? and |,? & ?|\/)$/i;
/** `Flu and COVID at the pharmacy`, `flu declined`: said of a shot, and not of the disease. */
const FLU_GIVEN =
  /^(?:[\s,/&+]|\b(?:and|flu|covid(?:-19)?|rsv)\b)*\b(?:given|due|utd|up to date|declined|refused|done|at (?:the )?(?:cvs|walgreens|pharmacy|clinic|work)|today)\b/i;

/** `Vacc status to check next visit (flu/COVID)`: behind a word for it, with nobody's illness told between. */
const STATUS_OF = pattern('i')`
  \b(?:vacc?|vax|vaccin\w+|immuni[sz]\w+|imms|boosters?)\b
  (?![^.;\n]{0,60}\b(?:but|despite|yet|still|got|gets|has|had|have|caught|tested|positive|pos|confirmed|now|breakthrough|with|after|since|due to)\b)[^.;\n]{0,60}$
`;
/** `COVID: Pfizer x3`, `Flu: yearly to 2023`, `COVID Nov 23 bivalent`: what a vaccine is called, and how often it was given. */
const GIVEN_AS = pattern('i')`
  ^(?:-19)?\s?[:–-]?\s?(?:(?:[A-Z][a-z]{2,8}\s)?\d[\d\/]{0,9}\s)?\(?(?:
    pfizer|moderna|astra\s?zeneca|novavax|comirnaty|spikevax|janssen|fluzone|flucelvax|fluad|bivalent|boost(?:ed|er\w*)
    |\d[ -]?doses?\b|doses?\b|primary (?:series|course)|yearly|annual(?:ly)?\b|every year
  )
`;
/** `Vaccines refused, COVID pneumonia on oxygen`: the illness. */
const ILL =
  /^\S+(?:[\s-]19)?[\s-]?(?:pneumonia|pneumonitis|infection|illness|pos\b|positive|\+|bronchitis|sepsis|on\b)/i;
/** A label that rows of vaccines stand under: `Imms (AIR/EMR)`, `Last vax per record`, `Vaccines:`. */
const LABEL =
  /^\W{0,6}(?:\w+ ){0,2}(?:imms?|immuni[sz]\w+|vacc?|vax|vaccin\w+|health maint\w*)\b(?! (?:reaction|injury|utd|up to date|current))[^.;\n]{0,40}$/i;
/** A row of another vaccine, or of one of these. */
const ROW =
  /^\W{0,6}(?:flu|influenza|covid|sars|rsv|tdap|dtap?|dtpa|td\b|tetanus|mmr|shingrix|shingles|zoster|varicella|pneumo\w*|prevnar|pcv|ppsv|hpv|hep\w*|polio|men\w*)\b/i;
/** No row of a list is farther from its label. */
const ROWS = 10;
/** No row is longer. */
const LONG = 90;

/**
 * Whether an infection is named for its vaccine.
 * @param first where its name begins
 * @param before words before it in its sentence
 * @param own words behind it
 */
export function isNamedForVaccine(
  { text }: Reading,
  { code, first, before, own }: { code: string; first: number; before: string; own: string },
): boolean {
  if (!AGAINST.test(code)) return false;
  if (VACCINES.test(own) || BESIDE_VACCINE.test(own) || BEHIND_VACCINE.test(before) || /^\s*#\d\b/.test(own))
    return true;
  if (VACCINES_LED.test(before)) return true;
  if (!RESPIRATORY.test(code)) return false;
  if (FLU_GIVEN.test(own) && (code.startsWith('J1') || /\bflu\b/i.test(before.slice(-24)))) return true;
  return (
    GIVEN_AS.test(own) || (STATUS_OF.test(before) && !ILL.test(text.slice(first, first + 40))) || isRow(text, first)
  );
}

const RESPIRATORY = /^(?:J1[01]|U07|Z86\.16)/;

/** `Imms (AIR/EMR)`, and under it line by line `COVID: …`, `Flu: …`. */
function isRow(text: string, at: number): boolean {
  const lines = text.slice(Math.max(0, at - ROWS * LONG), at).split('\n');
  if (!/^\W{0,6}$/.test(lines.pop() ?? '-')) return false;
  for (const line of lines.reverse()) {
    if (LABEL.test(line)) return true;
    if (!ROW.test(line)) return false;
  }
  return false;
}
