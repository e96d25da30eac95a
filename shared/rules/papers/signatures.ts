import type { Day } from '../../chart/day.ts';
import { given } from '../../chart/given.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { pattern } from '../../pattern.ts';
import type { Paper } from '../facts.ts';
import { daysIn } from './days-in-text.ts';

/** A signature of a provider that a document holds as text, in UTF-16 code units. */
export interface Signature {
  start: number;
  end: number;
  text: string;
  /** As signed, without credentials: `Helen Okafor`. */
  name?: string;
  day?: Day;
}

const WORDS =
  /(?<!\p{L})(?:(?:electronically|digitally) |e-?)?signed(?: and dated| & dated)?(?: electronically| digitally)?(?: by)?(?!\p{L})|(?<!\p{L})(?:e-?)?signature(?!\p{L})|\/s\/|\bauthenticated by\b/giu;
/** Before the word: it was not signed, or is to be. */
const NOT_YET =
  /\b(?:not|un|awaiting|pending|to be|must be|needs? to be|until|before|please|for|requires?|missing|no|without|never)(?: yet| the| your| (?:physician|provider|md)(?:['’]s)?| be)*\s*$/i;
/** Whose signature it is, where it is not the provider's. */
const SOMEONE_ELSE =
  /\b(?:patient|pt|caregiver|representative|consents?|rn|lpn|nurse|clinician|therapist|witness|poa|spouse|daughter|son)(?:['’]s)?(?: name| was| were| and)*\s*$/i;
const OTHER_CREDENTIALS = /,? (?:RN|LPN|LVN|PTA?|DPT|OTR?(?:\/L)?|COTA|SLP|CCC-SLP|MSW|LCSW|RD|CNA|HHA)\b/;
const NAME = pattern('u')`
  (?:\bDr\.? |\bdoctor )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: (?:van|von|der|den|de|del|la|da|dos|bin|al|el|ter|ten))*(?: (?!(?:MD|DO|NP|PA|RN|CNS|CNM|DNP|FNP|APRN|ARNP)\b)\p{Lu}[\p{L}'’-]+)+)(?=
    ,? (?:M\.?D|D\.?O|N\.?P|PA|CNS|CNM|APRN|ARNP|FNP|DNP)\b|[,;]? |[,;.]|$
  )
  |\b(?:Dr\.? |doctor )(\p{Lu}[\p{L}'’-]+)
`;
const NO_NAME = /^(?:Date|Time|Physician|Provider|Signature|On File|Electronically|Certifying|Attending)/;
const BLANK = /^[\s:]*_{3,}/;
/** How far a signature goes on: to the end of its line. */
const LONGEST = 140;

/** A line that is a provider's name, the credentials and a day, and nothing else: `A. Rivera, MD 01/14/2026`. */
const NAMED_AND_DATED = pattern('gmu')`
  ^[ \t]*((?:Dr\.? )?(?:\p{Lu}[\p{L}'’-]*\.? ){1,4}\p{Lu}[\p{L}'’-]+),? (?:MD|M\.D\.|DO|D\.O\.|NP|FNP(?:-C)?|PA(?:-C)?|CNS|CNM|DNP|APRN|ARNP)[ \t,;:–-]*(?:date:? ?)?(?=\d{1,4}[/-]\d{1,2}[/-]\d{1,4}[ \t]*(?:at )?[\d:APMapm. ]*$)
`;

/** The signatures of providers in a document. A line that waits for one (`Physician signature: ____`) is none. */
export function signaturesOf(paper: Paper): Signature[] {
  const said = signaturesSaid(paper);
  return said.length > 0 ? said : allIn(paper.text, NAMED_AND_DATED).flatMap((found) => namedAndDated(paper, found));
}

/** Whether a document has a line for a signature, signed or not. */
export function speaksOfSignature({ text }: Paper): boolean {
  return allIn(text, WORDS).length > 0;
}

function namedAndDated({ text, date }: Paper, found: RegExpExecArray): Signature[] {
  const start = found.index + (found[0].length - found[0].trimStart().length);
  const day = daysIn(lineFrom(text, start), date)[0];
  if (!day) return [];
  const end = start + day.end;
  const name = (found[1] ?? '').replace(/^Dr\.? /, '');
  const known = day.earliest === day.latest ? { day: day.latest } : {};
  return [{ start, end, text: text.slice(start, end), name, ...known }];
}

/** Those that say so: `signed by`, `signature:`. */
function signaturesSaid({ text, date }: Paper): Signature[] {
  return allIn(text, WORDS).flatMap((found): Signature[] => {
    const start = found.index;
    const from = start + found[0].length;
    const before = text.slice(Math.max(0, start - 40), start).replace(/^[\s\S]*[.\n;]/, '');
    if (NOT_YET.test(before) || SOMEONE_ELSE.test(before)) return [];
    const tail = lineFrom(text, from);
    const name = nameIn(tail);
    const day = daysIn(tail, date)[0];
    // A blank with a date behind it is a blank.
    if (name === undefined && BLANK.test(tail)) return [];
    const isSaid =
      name !== undefined || day !== undefined || /^[\s:]*on file\b/i.test(tail) || /\b(?:MD|DO|NP|PA)\b/.test(tail);
    if (!isSaid || OTHER_CREDENTIALS.test(tail.slice(0, 60))) return [];
    const end = from + Math.max(day?.end ?? 0, name ? tail.indexOf(name) + name.length : 0);
    return [
      {
        start,
        end: Math.max(end, from),
        text: text.slice(start, Math.max(end, from)),
        ...given('name', name),
        ...(day && day.earliest === day.latest ? { day: day.latest } : {}),
      },
    ];
  });
}

/** The rest of a line; the next one where nothing stands on it; and a line behind these that is a date and nothing else. */
function lineFrom(text: string, from: number): string {
  const [first = '', second = '', third = ''] = text.slice(from, from + LONGEST).split('\n');
  if (/[\p{L}\d]/u.test(first)) return DATE_ALONE.test(second) ? `${first}\n${second}` : first;
  return DATE_ALONE.test(third) ? `${first}\n${second}\n${third}` : `${first}\n${second}`;
}

const DATE_ALONE =
  /^\s*(?:[Dd]ate(?: [Ss]igned)?\s*:?\s*)?(?:\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|\d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})\b[\s\d:APMapm]*$/;

function nameIn(tail: string): string | undefined {
  const found = NAME.exec(tail);
  const name = found?.[1] ?? found?.[2];
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}
