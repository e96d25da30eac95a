import { assertionOf } from './assertion.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { type Reading, readNote, sentenceAt } from './reading.ts';
import { type Span, spanOf } from './span.ts';
import type { Lexicon } from './terms/lexicon.ts';

/** A wound form names kind, place and stage under labels, apart: `Location: Sacrum  Type: pressure  Stage: 3`. */
const LABEL = (names: string) => new RegExp(`(?:^|[\\s|,;(])(?:wound |ulcer )?(?:${names})\\s*[:=]\\s*`, 'im');
const KIND = LABEL('type|etiology|cause|wound type|classification');
const PLACE = LABEL('location|site|area|anatomical location|anatomic site|loc');
const STAGE = LABEL('stage|staging|depth|thickness|npuap stage|npiap stage|grade');
/** A value ends at the next label, a wide gap, or with its line. */
const VALUE_END = /\s{2,}|\t|[|;\n]|$|\s(?=[A-Z#][A-Za-z]*(?: [A-Za-z]+)?\s?[:=])/;
/** Where the record of a wound begins. */
const BEGINS =
  /^[ \t>*•-]*(?:wound|ulcer|pressure (?:ulcer|injury)|site|lesion)\s*(?:#|no\.?|number)?\s*(?:\d{1,2}|[A-H])\b/gim;
const HEALED = /(?<!\bnot |\bun|\bnon-?)\b(?:healed|closed|resolved|re-?epitheliali[sz]ed)\b/i;
/** No record of one wound is longer. */
const LONGEST = 1_200;

/** The ulcers that the wound forms of a note record. Healed ones are none (coding-rules.md CH-14, CH-15). */
export function woundsOf(reading: Reading, lexicon: Lexicon): Condition[] {
  return recordsOf(reading.text).flatMap(({ start, end }) => woundAt(reading, lexicon, start, end));
}

/** Stretches of text about one wound each. */
function recordsOf(text: string): { start: number; end: number }[] {
  const starts = [...text.matchAll(BEGINS)].map(({ index }) => index);
  if (starts.length === 0) {
    const first = PLACE.exec(text) ?? KIND.exec(text);
    return first ? [{ start: first.index, end: Math.min(text.length, first.index + LONGEST) }] : [];
  }
  return starts.map((start, i) => ({ start, end: Math.min(starts[i + 1] ?? text.length, start + LONGEST) }));
}

function woundAt(reading: Reading, lexicon: Lexicon, start: number, end: number): Condition[] {
  const { text } = reading;
  const record = text.slice(start, end);
  if (HEALED.test(record)) return [];
  const kind = labelled(text, record, start, KIND);
  const place = labelled(text, record, start, PLACE);
  if (!kind || !place) return [];
  const stage = labelled(text, record, start, STAGE);
  const sentence = sentenceAt(reading, kind.start);
  if (!sentence || assertionOf(reading, kind.start, kind.end).kind === 'negated') return [];
  const isUlcer = /ulcer|injury|wound|sore|decub/i.test(kind.text);
  const staged =
    stage === undefined
      ? ''
      : /stage|unstage|dti|deep|thickness|layer|necrosis|breakdown/i.test(stage.text)
        ? stage.text
        : `stage ${stage.text}`;
  const phrase = `${kind.text.split(/[,(]/)[0] ?? ''}${isUlcer ? '' : ' ulcer'} of ${place.text.split(/[,(]/)[0] ?? ''}, ${staged.split(/[,(]/)[0] ?? ''}`;
  const spans = [kind, place, ...(stage ? [stage] : [])].sort((a, b) => a.start - b.start) as [Span, ...Span[]];
  return conditionsOf(readNote(phrase), lexicon)
    .filter(({ head }) => /^(?:L89|L97|L98\.4|I83|I87|I70|E1[013]|E0[89])/.test(head))
    .map((condition) => ({ ...condition, sentence, spans, assertion: { kind: 'affirmed' as const } }));
}

function labelled(text: string, record: string, start: number, label: RegExp): Span | undefined {
  const found = label.exec(record);
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const rest = record.slice(from);
  const length = VALUE_END.exec(rest)?.index ?? rest.length;
  const value = rest.slice(0, length).trimEnd();
  return value === '' ? undefined : spanOf(text, start + from, start + from + value.length);
}
