import { isOf } from '../chapter.ts';
import type { Coded, Facts } from '../facts.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

/** Organs of which there is one, with the code of their cancer and that of its history. Of others there may be two cancers. */
const SINGLE: readonly (readonly [cancer: string, history: string])[] = [
  ['C61', 'Z85.46'],
  ['C67', 'Z85.51'],
  ['C25', 'Z85.07'],
  ['C73', 'Z85.850'],
];

/** Primary cancers of a site; those of blood and lymph do not say where they began. */
const SITE_KNOWN = /^C(?:[0-6]|7[0-6]|7A)/;

/** One cancer as current and as history; cancer of no known site beside its site (guidelines I.C.2.j, I.C.2.k, I.C.2.m). */
export function ofOneCancer(facts: Facts): Said[] {
  return [...currentAndPast(facts), ...siteUnknown(facts)];
}

function currentAndPast(facts: Facts): Said[] {
  return SINGLE.flatMap(([cancer, history]): Said[] => {
    const [now] = facts.coded(cancer);
    const [past] = facts.coded(history);
    if (!now || !past) return [];
    return [
      {
        at: [past.at, now.at],
        severity: 'warn',
        asks: 'remove',
        say: `${named(facts, now)} and ${named(facts, past)}: while the cancer is there or treated it is coded as current, and as history when that is over, not both.`,
        cite: ['OG I.C.2.m (FY2026)'],
      },
    ];
  });
}

function siteUnknown(facts: Facts): Said[] {
  const [disseminated] = facts.coded('C80.0');
  const [unknown] = facts.coded('C80.1');
  const isSpread = (one: Coded) => isOf(['C77', 'C78', 'C79'], one);
  const sites = facts.list.filter((one) => SITE_KNOWN.test(one.code) || isSpread(one));
  const [site] = sites;
  if (disseminated && site)
    return [
      said(
        facts,
        disseminated,
        site,
        'is for a cancer of which no primary or secondary site is known',
        'OG I.C.2.j (FY2026)',
      ),
    ];
  const primary = sites.find((one) => !isSpread(one));
  if (!unknown || !primary) return [];
  return [said(facts, unknown, primary, 'is for a cancer whose primary site nobody could find', 'OG I.C.2.k (FY2026)')];
}

function said(facts: Facts, vague: Coded, site: Coded, means: string, cite: string): Said {
  return {
    at: [vague.at, site.at],
    severity: 'warn',
    asks: 'remove',
    say: `${named(facts, vague)} ${means}, and ${named(facts, site)} is in the list: one of the two goes, unless they are two cancers.`,
    cite: [cite],
  };
}
