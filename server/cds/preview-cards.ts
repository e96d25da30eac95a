import type { Determined } from '../../shared/chart/evidence.ts';
import type { Classification } from '../../shared/classify.ts';
import type { CardDraft } from './draft.ts';
import { markdownOf } from './markdown.ts';

/**
 * How the period groups, described: five positions, the version, the facts. Nothing of money, and no other group is
 * named beside it (compliance.md E3, E4). For the roles that code and review.
 */
export function previewCards({ grouping, editions }: Classification): CardDraft[] {
  // Rates decide no group.
  const used = editions.filter(({ kind }) => kind !== 'pdgm-payment');
  const { source, timing, clinicalGroup, functionalLevel, comorbidity, hipps, version } = grouping;
  const positions: [string, Determined<unknown>][] = [
    ['Admission source', source],
    ['Timing', timing],
    ['Clinical group', clinicalGroup],
    ['Functional impairment level', functionalLevel],
    ['Comorbidity adjustment', comorbidity],
  ];
  if (positions.every(([, part]) => !part.determined)) return [];
  const open = positions.filter(([, part]) => !part.determined).map(([name]) => name.toLowerCase());
  const grouper = version.determined ? `grouper v${version.value}` : 'grouper version not determined';
  return [
    {
      topic: { code: 'pdgm-preview', display: 'PDGM grouping preview' },
      severity: 'info',
      summary: hipps.determined
        ? `The period groups as HIPPS ${hipps.value} (${grouper}).`
        : `The period does not group yet: ${open.length > 0 ? open.join(', ') : 'HIPPS code'} not determined.`,
      detail: [
        ...positions.map(([name, part]) => `- ${name}: ${wordsOf(part)}`),
        '',
        `${markdownOf(grouper)}; ${markdownOf(used.map(({ label }) => label).join(', '))}. A description of the facts on record.`,
      ].join('\n'),
    },
  ];
}

function wordsOf(part: Determined<unknown>): string {
  if (!part.determined) return `not determined; ${markdownOf(part.missing.map(({ say }) => say).join(' '))}`;
  const facts = [...new Set(part.because.map(({ what, value }) => (value === undefined ? what : `${what} ${value}`)))];
  const resting = part.authority === undefined ? '' : ` (rests on: ${part.authority})`;
  return markdownOf(`${part.value}${resting}${facts.length > 0 ? `, from ${facts.slice(0, 12).join(', ')}` : ''}`);
}
