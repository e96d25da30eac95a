import { pattern } from '../../pattern.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { firstIn, matchesIn } from '../reading/find.ts';
import { type Reading, readNote, sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { conditionsOf } from './conditions.ts';
import { listedBurns } from './listed-burns.ts';
import { listedUlcers } from './listed-ulcers.ts';
import { toldTears } from './told-tears.ts';
import { toldWounds } from './told-wounds.ts';
import { ULCER_PLACE } from './ulcer-places.ts';

/** A wound form names kind, place and stage under labels, apart: `Location: Sacrum  Type: pressure  Stage: 3`. */
const LABEL = (names: string) => new RegExp(`(?:^|[\\s|,;(])(?:wound |ulcer )?(?:${names})\\s*[:=]\\s*`, 'im');
const KIND = LABEL('type|etiology|cause|wound type|classification');
const PLACE = LABEL('location|site|area|anatomical location|anatomic site|loc');
const STAGE = LABEL(
  'stage|staging|depth|(?:stage|staging) ?(?:\\/|or|and|&) ?(?:depth|thickness|grade)|depth ?\\/ ?stage|thickness|npuap stage|npiap stage|grade|classification(?=\\s*[:=]\\s*(?:stage|unstage))',
);
/** Says how deep an ulcer is where nothing else does: `Base: necrotic muscle visible`. */
const BED = LABEL(
  'base|wound base|bed|wound bed|tissue|(?:tissue|structures?) (?:exposed|visible)|exposed(?: (?:tissue|structures?))?|deepest tissue(?: (?:exposed|visible|type))?',
);

function depthOf(bed: Span | undefined): Span | undefined {
  return bed && /\b(?:fat|subcut\w*|muscle|bone|breakdown|skin only|partial[- ]thickness)\b/i.test(bed.text)
    ? bed
    : undefined;
}
/** A value ends at the next label, a wide gap, or with its line. */
const VALUE_END = /\s{2,}|\t|[|;\n]|\.\s|\.?$|\s(?=[A-Z#][A-Za-z]*(?: [A-Za-z]+)?\s?[:=])/;
/** Where the record of a wound begins. */
const BEGINS = pattern('gim')`
  (?:^[ \t>*•-]*|(?<=[.;]\x20))(?:
    (?:wound|ulcer|pressure (?:ulcer|injury)|site|lesion|W)\s*(?:#|no\.?|number)?\s*(?:\d{1,2}|[A-H])|#\d{1,2}
  )\b
  |^[ \t]*\d{1,2}[.)] (?=[^\n]{2,30} [-–—] (?:
    pressure|diabetic|venous|arterial|stasis|skin tear|surgical|healed|closed|resolved
  )\b)
`;
const HEALED = /(?<!\bnot |\bun|\bnon-?)\b(?:healed|closed|resolved|re-?epitheliali[sz]ed)\b/i;
/** No record of one wound is longer. */
const LONGEST = 1_200;

/** The ulcers that the wound forms and the lists of a note record. Healed ones are none (coding-rules.md CH-14, CH-15). */
export function woundsOf(reading: Reading, lexicon: Lexicon): Condition[] {
  return [
    ...recordsOf(reading).flatMap(({ start, end }) => woundAt(reading, lexicon, start, end)),
    ...rowsOf(reading, lexicon),
    ...listedUlcers(reading, lexicon),
    ...listedBurns(reading, lexicon),
    ...toldWounds(reading, lexicon),
    ...toldTears(reading, lexicon),
  ];
}

/** A row of a table of wounds: `| 1 | Sacrum | Pressure | Stage 4 | 6 x 4 |`, `#3 L ankle / Venous / fat layer exposed`, in any order. */
const ROW =
  /^[ \t]*(?:\|[ \t]*)?(?:wound[ \t]?)?(?:#|W)?(?:\d{1,2}|[A-H])[.):]?(?:[ \t]*\||[ \t])[ \t]*([^\n]{8,300})/gim;
const CELL_END = /\s*\|\s*|\s\/\s|\t/;
const OF_KIND = /\b(?:pressure|PI|PU|skin tear|venous|stasis|arterial|ischemic|vascular|diabetic|DFU|neuropathic)\b/i;
const OF_PRESSURE = /\b(?:pressure|PI|PU|decub\w*)\b/i;
const OF_DEPTH =
  /\b(?:st(?:age|g)?\.? ?(?:[1-4]|I{1,3}|IV)|unstage?able|s?DTP?I|deep tissue|thickness|fat|subcut\w*|muscle|bone|tendon|skin|breakdown|necro\w+)\b|^(?:[1-4]|I{1,3}|IV)$/i;
/** A number alone in a cell of a row of pressure: its stage. */
const BARE_STAGE = /^(?:[1-4]|I{1,3}|IV)$/;
/** A row has its number, and as many cells as these behind it. */
const FEWEST_CELLS = 3;

function rowsOf(reading: Reading, lexicon: Lexicon): Condition[] {
  return [...matchesIn(reading, ROW)].flatMap(({ 0: row, 1: words = '', index }) => {
    const cells = words.split(CELL_END).filter((cell) => cell.trim() !== '');
    if (cells.length < FEWEST_CELLS || HEALED.test(row)) return [];
    const kind = cells.slice(0, FEWEST_CELLS).find((cell) => OF_KIND.test(cell));
    const place = cells.find((cell) => cell !== kind);
    const sentence = sentenceAt(reading, index + row.trimEnd().length - 1);
    if (!kind || !place || !sentence) return [];
    const depth = cells
      .filter((cell) => cell !== kind && cell !== place && OF_DEPTH.test(cell))
      .map((cell) => (BARE_STAGE.test(cell) && OF_PRESSURE.test(kind) ? `stage ${cell}` : cell))
      .join(', ');
    const what = /ulcer|injury|tear|wound|DFU|P[IU]\b/i.test(kind) ? kind : `${kind} ulcer`;
    const span = spanOf(reading.text, index, index + row.trimEnd().length);
    return conditionsOf(readNote(`${what.trim()} of ${place.trim()}, ${depth}`), lexicon)
      .filter(({ head, complete, code }) => ULCERS_AND_TEARS.test(head) && complete && !/^L89\.9/.test(code))
      .map((condition) => ({
        ...condition,
        sentence,
        spans: [span] as const,
        assertion: { kind: 'affirmed' as const },
      }));
  });
}

/** Stretches of text about one wound each. */
function recordsOf(reading: Reading): { start: number; end: number }[] {
  const starts = [...matchesIn(reading, BEGINS)].map(({ index }) => index);
  const { length } = reading.text;
  if (starts.length === 0) {
    const labels = [firstIn(reading, PLACE), firstIn(reading, KIND)].flatMap((label) => label?.index ?? []);
    const start = Math.min(...labels);
    return labels.length > 0 ? [{ start, end: Math.min(length, start + LONGEST) }] : [];
  }
  return starts.map((start, i) => ({ start, end: Math.min(starts[i + 1] ?? length, start + LONGEST) }));
}

function woundAt(reading: Reading, lexicon: Lexicon, start: number, end: number): Condition[] {
  const { text } = reading;
  const record = text.slice(start, end);
  if (HEALED.test(record)) return [];
  const kind = labelled(text, record, start, KIND);
  const place = labelled(text, record, start, PLACE) ?? headed(text, record, start);
  if (!kind || !place) return unlabelled(reading, lexicon, start, record);
  const thickness = labelled(text, record, start, STAGE);
  const isSaid = thickness && !/^(?:full|partial)\b/i.test(thickness.text);
  const bed = isSaid ? undefined : depthOf(labelled(text, record, start, BED));
  const stage = bed ?? thickness;
  const sentence = sentenceAt(reading, kind.start);
  if (!sentence || assertionOf(reading, kind.start, kind.end).kind === 'negated') return [];
  // `Type: pressure` is of ulcers; `Type: surgical` is none.
  const isNamed = !OF_KIND.test(kind.text) || /ulcer|injury|wound|sore|decub|tear|DFU|P[IU]\b/i.test(kind.text);
  const staged = stage === undefined ? '' : bed ? bared(stage.text) : inWords(stage.text);
  const phrase = `${kind.text.split(/[,(/]/)[0]?.trim() ?? ''}${isNamed ? '' : ' ulcer'} of ${place.text.split(/[,(]/)[0] ?? ''}, ${staged.split(/[,(]/)[0] ?? ''}`;
  const spans = [kind, place, ...(stage ? [stage] : [])].sort((a, b) => a.start - b.start) as [Span, ...Span[]];
  return conditionsOf(readNote(phrase), lexicon)
    .filter(({ head }) => ULCERS_AND_TEARS.test(head))
    .map((condition) => ({ ...condition, sentence, spans, assertion: { kind: 'affirmed' as const } }));
}

/** `Wound #1: right heel (plantar). Etiology: diabetic`: the place in the head of a record, where no label gives it. */
const HEADED =
  /^[^\n]{0,4}?\b(?:wound|ulcer|site|lesion|W)[ \t]*(?:#|no\.?|number)?[ \t]*(?:\d{1,2}|[A-H])[ \t]*[-–—:.)]?[ \t]+([a-z][^.:;,()\n\d]{3,40}?)[ \t]*(?=[.;,(\n])/i;
/** Where skin tears, and no ulcers of pressure or of vessels. */
const OF_ARM = /^(?:(?:left|right|lt|rt|[LR])\.? )(?:[a-z]+ )?(?:fore|upper )?(?:arm|hand|wrist|elbow)\b/i;
function headed(text: string, record: string, start: number): Span | undefined {
  const [whole, place] = HEADED.exec(record) ?? [];
  if (whole === undefined || place === undefined) return undefined;
  if ([...place.matchAll(ULCER_PLACE)].length !== 1 && !OF_ARM.test(place)) return undefined;
  if (/\b(?:ulcer|injury|tear|wound|pressure|incision|surgical|burn)/i.test(place)) return undefined;
  const from = start + whole.length - place.length;
  return spanOf(text, from, from + place.length);
}

/** The value of a label for stage or depth, as a sentence would say it: `3`, `partial`. */
function inWords(stage: string): string {
  if (/stage|unstage|dti|deep|thickness|layer|necro|breakdown|muscle|bone|fat|subcut|skin/i.test(stage)) return stage;
  return /^(?:full|partial)\b/i.test(stage) ? `${stage} thickness` : `stage ${stage}`;
}

/** What a form says lies bare: `Tissue exposed: bone`. */
function bared(tissue: string): string {
  return /^(?:fat|muscle|bone|tendon)$/i.test(tissue) ? `${tissue} exposed` : tissue;
}

/** `Wound #1 - sacrum. Pressure ulcer stage 3`: the place behind the number, then the kind. */
const PLACE_AND_KIND =
  /^[^\n]*?(?:\bW|#|(?<![a-z\d/]))\s*(?:\d{1,2}|[A-H])\s*[-–—:.)]?\s+([a-z](?:[^.:;\n\d]|\d(?:st|nd|rd|th)){2,40}?)\s*[.:;,–—-]\s+([a-z\d](?:[^.\n]|\.(?=\d)){3,90})/i;
/** `Location sacrum`, `L heel pressure`: the place without its label, and the kind behind it. */
const PLACE_OF_KIND =
  /^(?:(?:location|site|loc) )?(.{3,40}?)(?: (pressure|venous|arterial|stasis|diabetic|neuropathic))?$/i;
const ULCERS_AND_TEARS = /^(?:L89|L97|L98\.4|I83|I87|I70|E1[013]|E0[89]|S\d1)/;

/** `Wound #2 sacrum st 4`: only pressure has stages. */
const STAGED =
  /^[ \t>*•#-]*(?:(?:wound|ulcer|site)[ \t]*(?:#[ \t]*)?)?(?:no\.?[ \t]*)?(?:\d{1,2}|[A-H])(?:\s*[-–—:.)])?\s+((?:(?:left|right|[LR])\s+)?[a-z]{4,12}(?: [a-z]{4,12})?)[ ,–-]+((?:st|stage|stg)\.? ?(?:[1-4]|I{1,3}|IV)|unstageable|DTI)\b/i;

function stagedAt(reading: Reading, lexicon: Lexicon, start: number, found: RegExpExecArray): Condition[] {
  const [whole, place = '', stage = ''] = found;
  const sentence = sentenceAt(reading, start + whole.length - 1);
  if (!sentence || /pressure|ulcer|injury|\bPI\b/i.test(place)) return [];
  const from = start + whole.indexOf(place);
  const span = spanOf(reading.text, from, start + whole.length);
  return conditionsOf(readNote(`pressure ulcer of ${place}, ${stage}`), lexicon)
    .filter(({ head, complete, code }) => head.startsWith('L89') && complete && !/^L89\.9/.test(code))
    .map((condition) => ({ ...condition, sentence, spans: [span] as const, assertion: { kind: 'affirmed' as const } }));
}

function unlabelled({ text, ...reading }: Reading, lexicon: Lexicon, start: number, record: string): Condition[] {
  const found = PLACE_AND_KIND.exec(record);
  const [whole = '', place = '', kind = ''] = found ?? [];
  const staged = STAGED.exec(record);
  if (staged && !/\b(?:venous|stasis|arterial|diabetic|skin tear|surgical)\b/i.test(record.slice(0, 120)))
    return stagedAt({ text, ...reading }, lexicon, start, staged);
  if (!found) return [];
  const [, where = place, bare = ''] = PLACE_OF_KIND.exec(place) ?? [];
  if (/ulcer|injury|tear|wound|pressure/i.test(where)) return [];
  const from = start + whole.indexOf(place);
  const span = spanOf(text, from, start + whole.length);
  const sentence = sentenceAt({ text, ...reading }, start + whole.length - kind.length);
  if (!sentence) return [];
  const [named = '', ...rest] = (bare === '' ? kind : `${bare}, ${kind}`).split(/[,;(]|\s[-–—]\s/);
  const what = /^(?:pressure|venous|stasis|arterial|diabetic|neuropathic)\s*$/i.test(named) ? `${named} ulcer` : named;
  const details = rest.filter((part) => !/^\s*\d/.test(part)).join(', ');
  const read = (words: string) =>
    conditionsOf(readNote(`${words} of ${where}, ${details}`), lexicon).filter(
      ({ head, code, complete }) => ULCERS_AND_TEARS.test(head) && complete && !/^L89\.9/.test(code),
    );
  const said = read(what);
  const later = said.length === 0 ? kindWithin(record) : undefined;
  return (later ? read(later) : said).map((condition) => ({
    ...condition,
    sentence,
    spans: [span] as const,
    assertion: { kind: 'affirmed' as const },
  }));
}

const KIND_WITHIN = pattern('gi')`
  (?<!\bnot |\bno )\b(?:skin tear|arterial|venous|stasis|diabetic)\b
  (?! (?:shoes?|socks|diet|foot ?wear|foot care|supplies|pt|patient|lines?|doppler|duplex|blood|insulin)\b)
`;
/** The one kind of wound that a record names further on: `W1 L lateral malleolus, punched out, pale base. Arterial.` */
function kindWithin(record: string): string | undefined {
  const kinds = new Set([...record.matchAll(KIND_WITHIN)].map(([word]) => word.toLowerCase()));
  const [kind, other] = kinds;
  if (kind === undefined || other !== undefined) return undefined;
  return kind === 'skin tear' ? kind : `${kind} ulcer`;
}

function labelled(text: string, record: string, start: number, label: RegExp): Span | undefined {
  const found = label.exec(record);
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const rest = record.slice(from);
  const length = VALUE_END.exec(rest)?.index ?? rest.length;
  const value = rest.slice(0, length).trimEnd();
  if (value === '') return undefined;
  const at = start + from;
  return BOX.test(value) ? ticked(text, at, value) : spanOf(text, at, at + value.length);
}

/** `[ ] Pressure [X] Venous ☐ Arterial`: a box, and what stands behind it. */
const BOX = /\[\s?[xX✓✔]?\s?\]|[☐☑☒]/;
const OPTION = /(\[\s?[xX✓✔]?\s?\]|[☐☑☒])\s*([^[\]☐☑☒]*)/g;

/** The one option whose box is ticked; `undefined`: none, or several. */
function ticked(text: string, at: number, value: string): Span | undefined {
  const [only, another] = [...value.matchAll(OPTION)].filter(([, box = '']) => /[xX✓✔☑☒]/.test(box));
  const words = only?.[2]?.trimEnd() ?? '';
  if (!only || another || words === '') return undefined;
  const from = at + only.index + only[0].indexOf(words, only[1]?.length ?? 0);
  return spanOf(text, from, from + words.length);
}
