import type { Token } from '../reading/tokens.ts';
import { SIDE_WORDS } from './modifier-words.ts';
import { PLACES } from './place-heads.ts';

const JOINT_WORD = /^(?:hand|wrist|knee|shoulder|elbow|hip|ankle|foot|multiple)$/;

/** Which of its kinds an atrial fibrillation is, wherever its sentence says so; "chronic" elsewhere in it says nothing. */
const FIBRILLATION: readonly (readonly [RegExp, string])[] = [
  [/^(?:longstanding|long-standing)$/, 'I48.11'],
  [/^parox(?:ysmal)?$/, 'I48.0'],
  [/^perm(?:anent)?$/, 'I48.21'],
  [/^persist(?:ent)?$/, 'I48.19'],
];

/** Veins of the leg; a thrombosis may be in several, each with its code. */
const VEINS: readonly (readonly [RegExp, string])[] = [
  [/^(?:femoral|cfv|sfv)$/, 'I82.41'],
  [/^iliac$/, 'I82.42'],
  [/^(?:popliteal|pop)$/, 'I82.43'],
  [/^tibial$/, 'I82.44'],
  [/^peroneal$/, 'I82.45'],
  [/^(?:gastrocnemius|soleal)$/, 'I82.46'],
  // Tabular I82.4Z-: of the calf, nothing more said.
  [/^calf$/, 'I82.4Z'],
  [/^(?:arm|rue|lue|brachial|basilic|upper)$/, 'I82.62'],
];

/** The heads that a phrase means, by the parts of the body or the kind that its sentence names; one as a rule. */
export function placed(head: string, tiers: readonly (readonly Token[])[]): readonly string[] {
  if (head !== 'I82.4' && head !== 'I82.50') return [placedOne(head, tiers)];
  const veins = VEINS.flatMap(([word, code]) => (isNamed(tiers, word) ? code : []));
  if (veins.length === 0) return [head];
  // `Chronic DVT, popliteal`: I82.5- and I82.7- are made as I82.4- and I82.6-.
  return head === 'I82.4' ? veins : veins.map((code) => code.replace('.4', '.5').replace('.6', '.7'));
}

function placedOne(head: string, tiers: readonly (readonly Token[])[]): string {
  if (/^J96\.[0-2]1$/.test(head) && isNamed(tiers, /^(?:hypercapni|hypercarbi)/)) return head.slice(0, 5);
  const background = /^(E(?:08|09|1[013])\.3)2/.exec(head)?.[1];
  if (background !== undefined) {
    if (isNamed(tiers, /^mod(?:erate)?$/)) return head.replace(/^(.{5})2/, '$13');
    if (isNamed(tiers, /^sev(?:ere)?$/)) return head.replace(/^(.{5})2/, '$14');
  }
  if (head === 'I48.1') return isNamed(tiers, /^longstanding$/) ? 'I48.11' : 'I48.19';
  if (head === 'I48.91') return FIBRILLATION.find(([word]) => isNamed(tiers, word))?.[1] ?? head;
  if (head === 'G82.5') return quadriplegia(tiers) ?? head;
  const places = Object.hasOwn(PLACES, head) ? (PLACES[head] ?? []) : [];
  const found = places.find(([word]) => isNamed(tiers, word))?.[1] ?? head;
  // Where no joint is named it has no code below M05.7.
  return found === 'M05.7' && !isNamed(tiers, JOINT_WORD) ? 'M05.9' : found;
}

/** Whether the words about a phrase have one, or two that follow one another, of a form. */
function isNamed(tiers: readonly (readonly Token[])[], word: RegExp): boolean {
  return tiers.some((tier) =>
    tier.some((token, i) => word.test(token.word) || word.test(`${token.word} ${besides(tier, i)}`)),
  );
}

/** The next word that is no side: `lateral R lower leg`. */
function besides(tier: readonly Token[], at: number): string {
  const next = tier[at + 1]?.word ?? '';
  return SIDE_WORDS.has(next) ? (tier[at + 2]?.word ?? '') : next;
}

/** By the highest segment and whether anything is left below it; both have to be said (Tabular G82.5-). */
function quadriplegia(tiers: readonly (readonly Token[])[]): string | undefined {
  const isIncomplete = isNamed(tiers, /^incomplete$/);
  if (!isIncomplete && !isNamed(tiers, /^complete$/)) return undefined;
  if (isNamed(tiers, /^c[1-4]$/)) return isIncomplete ? 'G82.52' : 'G82.51';
  return isNamed(tiers, /^c[5-8]$/) ? (isIncomplete ? 'G82.54' : 'G82.53') : undefined;
}
