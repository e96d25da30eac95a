import type { ReactNode } from 'react';
import type { EditionUsed } from '../../../shared/editions/edition.ts';
import type { ClassificationView } from '../../../shared/view.ts';

/** Which dated tables decided: `grouper v07.2.26 · FY2027 codes · CY2026 rates`. */
export function Decided({ classification }: { classification: ClassificationView }): ReactNode {
  const { editions, grouping } = classification;
  const version = grouping?.version;
  const parts = [
    version?.determined ? `grouper v${version.value}` : 'grouper version not determined',
    labels(editions, ['icd10cm-codes']) || 'code set not determined',
    labels(editions, ['pdgm-payment']) || 'rates year not determined',
  ];
  const doubtful = editions.filter(({ pinned, forced }) => pinned === false || forced);
  return (
    <div className="decided">
      <p>{parts.join(' · ')}</p>
      {doubtful.map(({ id, label, pinned }) => (
        <p key={id}>
          {label}:{' '}
          {pinned === false
            ? 'imported from a file that is not on the list of known CMS files.'
            : 'imported although not all of CMS’s test records agreed.'}
        </p>
      ))}
    </div>
  );
}

function labels(editions: readonly EditionUsed[], kinds: readonly EditionUsed['kind'][]): string {
  return editions
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ label }) => label)
    .join(', ');
}
