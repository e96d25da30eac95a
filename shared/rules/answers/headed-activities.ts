import { pattern } from '../../pattern.ts';
import type { Activity } from './function-words.ts';
import { type Help, helpIn } from './help-levels.ts';

/** Statements that go on under the name of an activity: `Bathing: on a shower chair. Needs help to rinse her back.` */

/** What a note writes in front of the colon. */
const HEADS: ReadonlyMap<string, Activity> = new Map<string, Activity>([
  ...['grooming', 'hygiene', 'grooming/hygiene', 'personal hygiene'].map((word) => [word, 'grooming'] as const),
  ...['ub dressing', 'upper body dressing', 'ue dressing'].map((word) => [word, 'upper-dressing'] as const),
  ...['dressing', 'lb dressing', 'lower body dressing', 'le dressing'].map((word) => [word, 'lower-dressing'] as const),
  ...['footwear', 'shoes/socks'].map((word) => [word, 'footwear'] as const),
  ...['bathing', 'shower', 'showering', 'bathing/showering', 'bath'].map((word) => [word, 'bathing'] as const),
  ...['toileting', 'toilet hygiene', 'toileting hygiene'].map((word) => [word, 'toileting'] as const),
  ...['toilet transfer', 'toilet transfers'].map((word) => [word, 'toilet-transfer'] as const),
  ...['transfer', 'transfers', 'transferring', 'bed to chair', 'bed/chair transfers'].map(
    (word) => [word, 'transfer'] as const,
  ),
  ...['ambulation', 'gait', 'walking'].map((word) => [word, 'ambulation'] as const),
  ...['bed mobility', 'supine to sit'].map((word) => [word, 'lying-to-sitting'] as const),
  ...['sit to stand'].map((word) => [word, 'sitting-to-standing'] as const),
  ...['eating', 'feeding', 'self-feeding', 'self feeding', 'meals'].map((word) => [word, 'eating'] as const),
]);

/** The name of an activity over what follows it. */
export interface Head {
  activity: Activity;
  /** Where the last clause under it ends, or its own. */
  end: number;
  /** It stands alone on its line: what it is over begins on the next. */
  isBare: boolean;
  /** Clauses since. */
  behind: number;
}

/** Characters of a line that holds no more than a name. */
const LINE = 40;
/** A name alone on its line, or as the value of a field. */
const NAME_ALONE = /^\s{0,6}(?:(?:task|activity)[:=] )?(?<name>[A-Za-z][A-Za-z /-]{2,22}?)[.:]?\s*$/i;
const HEAD = /^\s{0,6}(?:(?:[-•*·]|\d{1,2}[.)])\s{0,3})?(?<name>[A-Za-z][A-Za-z /-]{2,22}?) ?[:–](?=\s|$)/;

/** The activity that a sentence begins with, in front of a colon. */
export function headOf(text: string): Activity | undefined {
  const name = ((text.length < LINE ? NAME_ALONE.exec(text) : null) ?? HEAD.exec(text))?.groups?.name;
  return name === undefined ? undefined : HEADS.get(name.toLowerCase());
}

/** The head as it stands behind a clause. @param over what it was in front of it, where the clause has none of its own */
export function headAt(activity: Activity, clause: string, from: number, over: Head | undefined): Head {
  return {
    activity,
    end: from + clause.trimEnd().length,
    isBare: over?.isBare ?? (clause.length < LINE && NAME_ALONE.test(clause)),
    behind: over ? over.behind + 1 : 0,
  };
}

/** No more clauses are read under a head; of the fields of a form more lines. */
const CLAUSES = 2;
const FIELDS = 5;
/** `Distance: 40 ft`: a field of a form. */
const FIELD = /^\s*[A-Z][A-Za-z /]{2,25}[:=]/;

/** The head that is still over a sentence: of the same line, or of the line above where it stands alone. */
export function headOver(head: Head | undefined, text: string, start: number): Head | undefined {
  if (!head) return undefined;
  const lines = text.slice(head.end, start).split('\n').length - 1;
  if (head.isBare && head.behind < FIELDS && lines <= 1 && FIELD.test(text.slice(start, start + 40))) return head;
  if (head.behind >= CLAUSES) return undefined;
  return lines === 0 || (lines === 1 && head.isBare) ? head : undefined;
}

/** Behind help: nothing more, that it is needed, or a part of the activity. */
const OF_IT = pattern('i')`
  ^\s*(?:
    $|[.,;)]
    |x ?1\b|of (?:one|1)\b
    |(?:is |was )?(?:needed|required|given|provided)\b
    |(?:with|w\/|using|via|from|by) (?:an? |the |his |her )?(?:\w+ ){0,2}?(?:walker|rollator|fww|rw|4ww|cane|device|gait belt|rails?|bars?|bench|chair|cues|cueing|person|back|legs?|feet|foot|hair|buttons?|zippers?|fasteners|sleeves?|pants|shirt|wiping|clothing|trunk|le|ble|rle|lle)\b
    |(?:for|with) (?:\w+ ){0,2}?(?:balance|safety|steadying|thoroughness|back|legs?|feet|foot|buttocks|rinsing|washing|drying|wiping|pivot\w*|lift\w*|descent|initiation|sequencing|hand placement|weight shift\w*)\b
    |(?:to|in) (?:\w+ ){0,1}?(?:wash|rins|dry|reach|thread|pull|clear|ris|stand|lift|get|step|bath|dress|wip|clean|manag|complet|cut|scoop|bring|hold|balanc|stead|maintain|turn|pivot|scoot|push|initiat|finish|perform|advanc)\w*\b
  )
`;

/** The help of a sentence that stands under a head and names no activity of its own. */
export function helpUnderHead(clause: string): Help[] {
  return helpIn(clause).filter(({ end }) => OF_IT.test(clause.slice(end)));
}
