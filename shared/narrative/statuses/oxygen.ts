import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { isInHospital } from '../reading/in-hospital.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { isOfKin } from '../standing/of-relatives.ts';

/** How much oxygen flows: `O2 at 2 L`, `oxygen on at 3 liters`, `on 3L`, `1/4 L NC`. */
const FLOW = pattern('gi')`
  \b(?:O2|(?<![\d.]\b)02|oxygen)\b[^.,;\n\d]{0,20}\b\d(?:[./]\d+)?\s?(?:(?:-|->|→|to)\s?\d\s?)?(?:L|LPM|lit(?:er|re)s?)\b
  |\b\d(?:[./]\d+)?\s?(?:L|LPM|lit(?:er|re)s?)(?: ?\/ ?min)?,? (?:of |via |per |by )?(?:home |supplemental |continuous |chronic |baseline |nocturnal )?(?:O2|oxygen|NC|n\/c|nasal cannula|bleed[- ]?in)\b
  |(?<=\b(?:O2|sats?|spo2):? \d{2,3} ?%? )\d(?:\.\d)? ?L\b
  |\b(?:on|at|uses?|using|needs?|wears?|wearing|home|baseline)(?: about| of)? \d(?:\.\d)?\s?(?:L|LPM|lit(?:er|re)s?)\b(?! ?(?:
    \/|per\b|a day|daily|of\b|fluids?|FR\b|restriction|water|bags?|NS|LR|fills?|output|dialysate|exchanges?|TPN
    |vests?|drain\w*
  ))
  |\b\d(?:\.\d)?\s?(?:L|LPM|lit(?:er|re)s?) (?:
    at (?:night|bedtime|all times|home|rest)|with sleep|qhs|HS|nocturnal(?:ly)?|noc
    |cont(?:inuous(?:ly)?)?(?! (?:infusion|feeds?|drip))|24\/7
  )\b
  |\brest(?:ing)?:? \d ?L\b[,;/ ]+(?:with |w\/ )?(?:exertion|exert|activity|exercise|ambulation):? \d(?: ?L)?\b
`;
/** The flow beside a lasting failure of the lungs: `chronic hypoxic RF 2L`, `chronic respiratory failure now requiring 6 L at rest`. */
const LASTING_FLOW = pattern('gi')`
  \b(?<!acute on |acute and |acute\/)chronic(?:,? (?:hypox\w+|hypercap\w+|hypercarb\w+|and|\/|w\/|with|combined)){0,4} (?:resp(?:iratory)? (?:failure|insufficiency)|RF|HRF|CHRF)[ ,;:(–—-]{1,3}(?:now |currently |still )?(?:(?:on|requiring|requires|using|uses|needs|needing|with|w\/) )?(?:(?:home|continuous|baseline|chronic) )?(?:(?:O2|oxygen) )?(?:at )?\d(?:\.\d)?(?:[-–]\d)? ?(?:L|LPM|lit(?:er|re)s?)\b
  |\bconcentrator (?:upgraded|turned up|increased|changed|set|switched|now)? ?(?:to|at|from)? ?\d{1,2}(?:\.\d)? ?(?:L|LPM|lit(?:er|re)s?)\b
`;
/** Of a lasting failure it says no more that much is required. */
const REQUIRED = /\brequir(?:es|ing)\b/gi;
/** Oxygen that goes on, without its flow: `wears O2 at night`, `oxygen concentrator`. */
const HABIT = pattern('gi')`
  \b(?:
    (?:wears|uses|on|needs|requires) (?:home |supplemental )?(?:oxygen|O2|02) (?:
      around the clock|24\/7|continuous(?:ly)?|all the time|at all times|at night|at bedtime|with sleep|nightly|HS
      |qhs|noc\b
    )
    |(?:wears|uses|needs|requires|requiring) (?:(?:home|supplemental|continuous) ){1,2}(?:oxygen|O2)
    |(?:oxygen|O2) (?:machine|concentrator|dependent)|(?:home|d\/c(?:['’]?d)? home) (?:on|with|w\/) (?:O2|oxygen)\b
  )(?=\W|$)
`;
const SINCE =
  /\b(?:needed|needs|been on|on|used|uses|required|requires) (?:home |supplemental )?(?:oxygen|O2) since\b[^.;\n]{0,20}/gi;
const BREATHING = /\b(?:BiPAP|NIV|AVAPS|trilogy|non-?invasive (?:ventilation|ventilator))\b/gi;
/** A mask worn at night, of who stops breathing then: `OSA on CPAP`, `sleeps with BiPAP`, `CPAP nightly`. */
const MASK = pattern('gi')`
  \b(?:
    (?:
      on|uses?|using|wears?|wearing|sleeps? (?:with|w\/)|compliant (?:with|w\/)|with|w\/
    ) (?:a |his |her |the )?(?:home |nocturnal |nightly |auto )?(?:CPAP|BiPAP|APAP)\b
    |(?:CPAP|BiPAP|APAP)(?: machine)? (?:at |q ?)?(?:
      night(?:s|ly)?|hs|qhs|noc(?:turnal(?:ly)?)?|bedtime|(?:with|w\/|during|while) (?:sleep|asleep|sleeping|naps)
      |use|user|compliant
    )\b
    |(?:OSA|sleep apnea),? ?\((?:on |uses |w\/ )?(?:CPAP|BiPAP)\)
  )
`;
const NOT_WORN = pattern('i')`
  \b(?:
    non-?compliant|non-?adheren\w+|not (?:using|wearing|compliant|tolerat\w+)|never|does ?n[o']t|does not|won['’]?t
    |will not|stopped|can ?not|can['’]?t|cannot|broken|needs (?:a )?new|order\w*|encourag\w+|supposed to|should
    |instruct\w*|remind\w*|sleep study|trial|intolerant
  )\b
`;
const APNEA = /^(?:G47\.3|J96|E66\.2|J44)/;
const WEAK = /^(?:J96\.1|J96\.2|G12\.2|G71|G70|E66\.2|G12)/;
const OVER = pattern('i')`
  \b(?:
    weaned(?! (?:down )?(?:from \d{1,2} ?L(?:PM)?(?: NC)? )?to \d)|was on|off|no longer|discontinued|d\/c'?d
    |in (?:the )?(?:hospital|ICU|ED|ER)|declined|refus\w+|required|acute|initially|prn|as needed|drinks?|drank
    |(?:to be|being|not (?:yet )?(?:been )?) ?deliver\w*|fluids?|water|if|when|unless|wrong|transport|placed|put on|bumped|satt?(?:ing|ed)|desat\w*|dropp?(?:ed|ing)|fell|requiring(?! (?:home|continuous|chronic|baseline))
  )\b
  |<\s?\d
`;

/** `On arrival SpO2 94% on RA, 97% on 2 L`: what was given there. */
const AT_TRIAGE =
  /\b(?:(?:on|upon|at) arrival|arrival|triage|(?:initial|presenting|ED|ER|EMS) (?:vitals?|VS)|on (?:presentation|admission))\b/i;

/** `Wife uses 2 L of oxygen` */
const KIN_USES =
  /\b(?:husband|wife|spouse|son|daughter|dtr|mother|father|sister|brother|roommate|neighbou?r|friend)\b(?: (?:who|is|also|uses?|wears?|needs?|has|on))*\s*$/i;

/** `2 L at HS and PRN`: at night always. */
const AND_MORE = /(?<=\b(?:HS|qhs|night|bedtime|sleep|noc|rest) ?)(?:,|and|&|\+|\/) ?(?:prn|as needed)\b/i;

const NOTHING = /(?!)/;
/** `Acute respiratory failure, now on 2 L`: what was before. */
const BEFORE_NOW = /^.*[,;] now (?=on\b)/i;
/** The dependence on oxygen, and on a breathing machine beside a lasting respiratory failure (Z99.81, Z99.89; CH-25, CH-39). */
export function breathingHelp(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const has = (code: string) => found.some((one) => one.code === code);
  const helps = [
    ...(has('Z99.81')
      ? []
      : [
          { code: 'Z99.81', pattern: FLOW },
          { code: 'Z99.81', pattern: LASTING_FLOW },
          { code: 'Z99.81', pattern: HABIT },
          { code: 'Z99.81', pattern: SINCE },
        ]),
    ...(has('Z99.89') || has('Z99.11') || !found.some(({ code }) => WEAK.test(code))
      ? []
      : [{ code: 'Z99.89', pattern: BREATHING }]),
    ...(has('Z99.89') || has('Z99.11') || !found.some(({ code }) => APNEA.test(code))
      ? []
      : [{ code: 'Z99.89', pattern: MASK }]),
  ];
  return helps.flatMap(({ code, pattern }): Candidate[] => {
    if (!codes.isValid(code)) return [];
    for (const { 0: words, index } of matchesIn(reading, pattern)) {
      const isOfHome = /home|chronic|continuous/i.test(words);
      if (pattern === FLOW && !isOfHome && isInHospital(reading)) break;
      const sentence = sentenceAt(reading, index);
      if (!sentence || sentence.start > index || ASIDE.has(sentence.section.name)) continue;
      if (
        OVER.test(
          reading.text
            .slice(Math.max(sentence.start, index - 40), Math.min(sentence.end, index + words.length + 20))
            .replace(BEFORE_NOW, '')
            .replace(pattern === LASTING_FLOW ? REQUIRED : NOTHING, '')
            .replace(AND_MORE, ''),
        )
      )
        continue;
      if (pattern === FLOW && !isOfHome && AT_TRIAGE.test(reading.text.slice(sentence.start, index))) continue;
      if (isOfKin(reading.text.slice(index + words.length, sentence.end))) continue;
      if (KIN_USES.test(reading.text.slice(sentence.start, index))) continue;
      if (
        pattern === MASK &&
        NOT_WORN.test(
          reading.text.slice(Math.max(sentence.start, index - 40), Math.min(sentence.end, index + words.length + 40)),
        )
      )
        continue;
      const { kind, cue } = assertionOf(reading, index, index + words.length);
      // A list of what the patient has names what goes on.
      if (kind !== 'affirmed' && (kind !== 'historical' || (cue && !/^(?:hx|pmhx?|past medical)/i.test(cue.text))))
        continue;
      return [statedCandidate(reading, code, index, index + words.length)];
    }
    return [];
  });
}

const ASIDE: ReadonlySet<string> = new Set(['course', 'teaching', 'instructions', 'family-history', 'goals', 'psh']);
