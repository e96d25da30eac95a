import type { ImportedEdition, PublishedReport } from './import-published.ts';

/** An import in words for people, a line each. @param command how the import is called again */
export function sayPublished(report: PublishedReport, command: string): string[] {
  return [
    ...report.files.map(({ path, says }) => `${path}: ${says}`),
    ...report.passed.map(({ path, why }) => `${path}: left out; ${why}`),
    ...report.editions.flatMap(sayEdition),
    ...sayOutcome(report, command),
  ];
}

function sayEdition({ edition, notes, doubts, asks }: ImportedEdition): string[] {
  return [
    `${edition.label}, ${edition.from} up to, not including, ${edition.to}`,
    ...notes.map((note) => `  note: ${note}`),
    ...doubts.map((doubt) => `  speaks against it: ${doubt}`),
    ...asks.map((ask) => `  not in these files: ${ask}`),
  ];
}

function sayOutcome(report: PublishedReport, command: string): string[] {
  switch (report.outcome) {
    case 'activated':
      return report.editions.map((one) => `In force: ${one.edition.id}${flags(one)}.`);
    case 'checked':
      return ['Checked, nothing written.'];
    case 'questions':
      return ['Not imported:', ...report.questions.map((question) => `  ${question}`)];
    case 'not activated':
      return [
        'Not activated: something speaks against it.',
        `${command} --force activates it all the same, and every result then says so.`,
      ];
    case 'unpinned':
      return [
        'Not imported: the SHA-256 of these files is not the one that is pinned, or no pin is known for them.',
        ...report.files
          .filter(({ state }) => state === 'wrong' || state === 'unknown')
          .map(
            ({ path, sha256, state }) =>
              `  ${path}: ${sha256} (${state === 'wrong' ? 'another one is pinned for this name' : 'not pinned'})`,
          ),
        `If you trust where they come from: ${command} --unpinned; every result then says so.`,
      ];
  }
}

function flags({ edition }: ImportedEdition): string {
  const marks = [
    ...(edition.pinned === false ? ['its files are not pinned'] : []),
    ...(edition.forced ? ['activated by force'] : []),
  ];
  return marks.length > 0 ? `; ${marks.join(' and ')}, and every result says so` : '';
}
