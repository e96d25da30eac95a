import { pattern } from '../../pattern.ts';
import type { Change } from './span.ts';

/**
 * Words between a verb and what it says that change nothing of it, and stand where patterns and phrases expect the next one: `was
 * also excluded`, `has subsequently resolved`, `has, however, healed`.
 */
const FILLERS = pattern('gi')`
  (?<=\b(?:is|are|was|were|be|been|has|have|had|does|did|do|will)[ \n])(?:
    (?:also|however|therefore|thus|thankfully|fortunately|likewise|similarly|indeed|in fact)[ \n](?=\w)
    |(?:
      then|since|long since|subsequently|already|actually|again|all|now|later|soon|just|today|in the end|eventually|finally
      |ultimately|immediately|promptly|quickly|rapidly|gradually|slowly|completely|fully|entirely|totally|clearly|definitely
      |definitively|formally|essentially|effectively|successfully|easily|properly|safely
    )[ \n](?=\w{2,14}(?:ed|en|gone)\b|found|shown|made|put|left|sent|seen|held|set|cut)
  )
  |(?<=\b(?:is|are|was|were|be|been|has|have|had)),[ \n](?:however|though|fortunately|thankfully|of course|in fact|therefore),(?=[ \n]\w)
`;
const MAYBE_FILLED = pattern('i')`
  \b(?:is|are|was|were|be|been|has|have|had|does|did|do|will),?[ \n](?:
    also|[a-z]{3,12}ly|however|therefore|thus|likewise|indeed|in (?:fact|the)|then|since|long since|already|again|all|now
    |later|soon|just|today|though|of course
  )\b
`;

/** Written otherwise for a plain word: "and", "with", the number of a stage, "patient". */
const OTHERWISE = pattern('gi')`
  (?<=[a-z\d)][ \n])(?:as[ \n]well[ \n]as|along[ \n]with|together[ \n]with|in[ \n]addition[ \n]to)(?: also)?(?=[ \n][a-z\d(])(?![ \n](?:
    he|she|they|it|we|I|you|the (?:pt|patient)|can|could|expected|possible|before|usual|any(?:one|body)|ever|one|in the past|prior
    |previously|last|yesterday
  )\b)
  |(?<=[a-z] )\+(?= [a-z])
  |\bw\/(?:o\b|[ \n]?out\b|(?=[ \n]?[a-z]{3}|[ \n][\da-z(])[ \n]?)|\b[cs]\u0304(?![\p{L}\p{M}/])
  |(?<=\b(?:stage|type|grade|NYHA class|functional class) )(?:one|two|three|four|five)\b
  |(?<=\bclass )(?:one|two|three)(?= obes)
  |\bclients?\b
`;
const MAYBE_OTHERWISE =
  /w\/|well[ \n]as|(?:along|together)[ \n]with|addition[ \n]to|[a-z] \+|\u0304|client|(?:stage|type|grade|class) (?:one|t(?:wo|hree)|f(?:our|ive))/i;
const NUMBERS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5' };
/** A line of signs: `- fever + chills`. There a plus says that something is there. */
const SIGNED = /(?:^|[\s(:;,.])[-–−+] ?\p{L}/u;

/** A denial in the same clause. */
const DENIED = /\b(?:no|not|without|w\/o|den(?:y|ies|ied)|negative|never|neither|nor)\b[^.;:\n]*$/i;

/** The words of a text that are read past, in order: nothing stands for them. */
export function fillers(text: string): Change[] {
  if (!MAYBE_FILLED.test(text)) return [];
  return [...text.matchAll(FILLERS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    put: '',
  }));
}

/** The words of a text that stand for plain ones, in order, each with the plain one. */
export function plainWords(text: string): Change[] {
  if (!MAYBE_OTHERWISE.test(text)) return [];
  return [...text.matchAll(OTHERWISE)].flatMap(({ 0: words, index }) => {
    if (words === '+' && !isJoining(text, index)) return [];
    // `Without infarction, as well as DVT`: what is told beside a denial is not denied with it.
    if (/^(?:a|\+|t|in)/i.test(words) && DENIED.test(text.slice(Math.max(0, index - 80), index))) return [];
    return [{ start: index, end: index + words.length, put: inCase(plainWord(words.toLowerCase()), words) }];
  });
}

/** Whether a plus stands between two words of small letters, on a line without signs: it joins what may be two of one kind. */
function isJoining(text: string, at: number): boolean {
  return (
    /[a-z] \+ [a-z]/.test(text.slice(at - 2, at + 3)) && !SIGNED.test(text.slice(text.lastIndexOf('\n', at) + 1, at))
  );
}

function plainWord(words: string): string {
  if (/^w\/\s?o/.test(words) || words.startsWith('s\u0304')) return 'without';
  if (words.startsWith('w/')) return 'with ';
  if (words.startsWith('c\u0304')) return 'with';
  if (words.startsWith('client')) return words.replace('client', 'patient');
  return NUMBERS[words] ?? 'and';
}

function inCase(word: string, written: string): string {
  if (written.length > 2 && written === written.toUpperCase()) return word.toUpperCase();
  return /^C(?!\u0304)/.test(written) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
}
