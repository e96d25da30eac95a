import { expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

/*
 * Two wounds in the ways in which nurses record them: whatever the way, each has the place, side and depth of its own, and one that is
 * healed is none. A wound: its place, what it is, its depth, and its codes (L89, L97, S by place; OG I.C.12.a).
 */
const editions = await shippedEditions();

interface Wound {
  place: string;
  kind: string;
  depth: string;
  codes: readonly string[];
}

const WOUNDS: readonly Wound[] = [
  { place: 'sacrum', kind: 'pressure injury', depth: 'stage 3', codes: ['L89.153'] },
  { place: 'L heel', kind: 'pressure injury', depth: 'unstageable', codes: ['L89.620'] },
  { place: 'R buttock', kind: 'pressure injury', depth: 'stage 2', codes: ['L89.312'] },
  { place: 'L lateral ankle', kind: 'venous ulcer', depth: 'fat layer exposed', codes: ['I87.2', 'L97.322'] },
  { place: 'R great toe', kind: 'diabetic ulcer', depth: 'bone exposed', codes: ['E11.621', 'L97.516'] },
  { place: 'R forearm', kind: 'skin tear', depth: 'flap intact', codes: ['S51.811D'] },
];

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const WAYS: Readonly<Record<string, (a: Wound, b: Wound) => string>> = {
  'numbered, behind commas': (a, b) =>
    `Wound #1: ${a.place}, ${a.kind}, ${a.depth}, 2 x 1 cm. Wound #2: ${b.place}, ${b.kind}, ${b.depth}, 3 x 2 cm.`,
  'under labels': (a, b) =>
    [a, b]
      .map(
        (one, i) =>
          `Wound ${i + 1}\nType: ${capital(one.kind)}\nLocation: ${capital(one.place)}\nStage/depth: ${one.depth}`,
      )
      .join('\n\n'),
  'bullets with the place first': (a, b) =>
    `Wounds:\n- ${a.place}: ${a.kind}, ${a.depth}, 2x1\n- ${b.place}: ${b.kind}, ${b.depth}, 3x2`,
  'cells between bars': (a, b) =>
    `1 | ${a.place} | ${a.kind} | ${a.depth} | 2x1\n2 | ${b.place} | ${b.kind} | ${b.depth} | 3x2`,
  'cells between strokes': (a, b) =>
    `#1 ${a.place} / ${a.kind} / ${a.depth} / 2x1\n#2 ${b.place} / ${b.kind} / ${b.depth} / 3x2`,
  'two sentences': (a, b) =>
    `${capital(a.kind)} to ${a.place}, ${a.depth}. ${capital(b.kind)} to ${b.place}, ${b.depth}.`,
};

function codesOf(text: string): string[] {
  const { suggestions, questions } = suggestNote({ text, author: 'RN', date: '2026-11-20' }, editions);
  const asked = questions.filter(({ reason }) => reason === 'not-a-provider').flatMap(({ codes = [] }) => codes);
  return [...suggestions.map(({ code }) => code), ...asked].sort();
}

test.each(Object.entries(WAYS))('%s', (_, way) => {
  const wrong = WOUNDS.flatMap((a) =>
    WOUNDS.filter((b) => b !== a).map((b) => ({ text: way(a, b), codes: [...a.codes, ...b.codes] })),
  )
    .map(({ text, codes }) => ({ text, codes: codes.sort().join(' '), given: codesOf(text).join(' ') }))
    .filter(({ codes, given }) => codes !== given);
  expect(wrong).toEqual([]);
});

test('the first is healed, and the second is not', () => {
  for (const b of WOUNDS.filter(({ kind }) => kind === 'pressure injury'))
    expect(codesOf(`Wound #1 L ischium pressure injury: healed. Wound #2 ${b.place} ${b.kind}, ${b.depth}.`)).toEqual(
      b.codes,
    );
  const toes = codesOf('Wound #1 R great toe diabetic ulcer: healed. Wound #2 L heel diabetic ulcer, bone exposed.');
  expect(toes).toContain('E11.621');
  expect(toes).toContain('L97.426');
  expect(codesOf('Wound #2 R great toe diabetic ulcer closed 11/2.')).not.toContain('E11.621');
});
