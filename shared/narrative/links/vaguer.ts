import { openAxes } from '../../icd10cm/axes.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { siblingConflict } from '../../icd10cm/sibling-conflict.ts';
import { rowsOf } from '../reading/rows-by-letter.ts';
import type { Candidate } from '../standing/candidate.ts';
import { historyCode } from '../standing/past.ts';

/**
 * Codes for what a note has not said more closely, and the codes, of other categories too, that say it: one note uses both
 * the short and the full name of one condition.
 */
const SAID_ELSEWHERE: readonly (readonly [vague: RegExp, specific: RegExp])[] = [
  [/^M06\.9$/, /^M0[5-8]/],
  [/^M19\.9/, /^M1[5-9]/],
  [/^F32\.A$/, /^F3[1-4]/],
  [/^D58\.9$/, /^D59/],
  [/^L30\.9$/, /^L20\.[018]/],
  [/^G03\.9$/, /^(?:A39\.0|G0[0-2])/],
  [/^A39\.9$/, /^A39\.[0-8]/],
  [/^F32\.9$/, /^F(?:32\.[0-5]|33)/],
  [/^F41\.9$/, /^F4[013]/],
  [/^F03\.\w?0$/, /^F0[12]/],
  [/^F03/, /^F01|^F02\.\w[1-9]/],
  [/^G20\.C$/, /^(?:G2[0123]|G90\.3)/],
  [/^G31\.09$/, /^G31\.01$/],
  [/^Z95\.[234]$/, /^T82\.[06]/],
  [/^Z98\.84$/, /^K95/],
  [/^A49\.0/, /^B95/],
  [/^Z87\.440$/, /^N39\.0$/],
  [/^E08\.9$/, /^E08\.[0-8]/],
  [/^E09\.9$/, /^E09\.[0-8]/],
  [/^E10\.9$/, /^E10\.[0-8]/],
  [/^E11\.9$/, /^E11\.[0-8]/],
  [/^E13\.9$/, /^E13\.[0-8]/],
  // With an ulcer or gangrene the pain says no more (Tabular I70.23, I70.26).
  [/^I70\.2[12]/, /^I70\.2[3-6]/],
  [/^E53\.8$/, /^D51/],
  [/^(?:C22\.1)$/, /^C24\.0$/],
  [/^(?:G37\.3|H46)/, /^G36\.0$/],
  [/^I21\.3$/, /^I21\.[012]/],
  [/^I25\.2$/, /^I2[12]/],
  [/^K62\.89$/, /^K62\.7$/],
  [/^M79\.2$/, /^B02\.2/],
  [/^E85\.[49]$/, /^E85\.8[12]$/],
  [/^I89\.0$/, /^(?:Q82\.0|I97\.2)/],
  [/^J96\.1[012]$/, /^J96\.2[012]$/],
  [/^D75\.9$/, /^D(?:6[0-9]|70)/],
  [/^(?:U07\.1|J12\.82)$/, /^U09\.9$/],
  [/^J18\.9$/, /^J1[2-8]|^J69|^J95\.85/],
  [/^A41\.9$/, /^A4[01]|^A02\.1/],
  [/^D64\.9$/, /^D(?:5\d|6[0-4])/],
  [/^I73\.9$/, /^I70\.[2-7]|^E(?:08|09|1[013])\.5/],
  [/^N19$/, /^N1[78]/],
  [/^E46$/, /^E4[0-5]/],
  [/^K92\.2$/, /^K2[5-8]\.[0246]|^K29\.\d1|^K57\.\d[13]|^K31\.811|^K55\.21/],
  [/^I51\.89$/, /^I50/],
  [/^C95\.9/, /^C9[1-4]/],
  [/^C85\.9/, /^C8[1-4]|^C85\.[1-8]|^C88/],
  [/^J84\.9$/, /^J84\.1/],
  [/^K52\.9$/, /^A0[0-9]|^K52\.[0-8]|^K5[01]/],
  [/^J84\.10$/, /^J84\.11/],
  [/^N39\.0$/, /^N1[0-2]|^N30/],
  [/^L98\.4/, /^L97|^L89/],
  [/^G62\.9$/, /^G6[0-4]|^E(?:08|09|1[013])\.4/],
  [/^I49\.9$|^R00/, /^I4[4-9]/],
  [/^E66\.9$/, /^E66/],
  [/^E66\.01$/, /^E66\.(?:813|2$)/],
  // Excludes1 at D61.81: pancytopenia with aplastic anemia.
  [/^D61\.81/, /^D61\.(?:[0-39]|89)/],
  [/^I25\.9$/, /^I2[0-5]/],
  [/^I42\.9$/, /^I42|^I25\.5/],
  [/^M48\.0[08]?$|^M48\.00$/, /^M48/],
  [/^L03\.90$/, /^L03/],
  [/^M86\.9$/, /^M86/],
  [/^C(?:79\.9|80)/, /^C7[789]/],
  [/^S72\.00/, /^S72/],
  [/^F10\.9(?![67])/, /^F10/],
  // Of use, abuse and dependence of one substance only the dependence is coded (OG I.C.5.b.2).
  [/^F10\.1/, /^F10\.2/],
  [/^F11\.[19]/, /^F11\.2/],
  [/^F12\.[19]/, /^F12\.2/],
  [/^F14\.[19]/, /^F14\.2/],
  [/^F15\.[19]/, /^F15\.2/],
  // A growth of a part, beside the tumor of the same part whose behavior is told (Tabular D49).
  [/^D49\.0$/, /^C(?:1[5-9]|2[0-6])/],
  [/^D49\.1$/, /^C3[0-9]/],
  [/^D49\.3$/, /^(?:C50|D05|D24)/],
  [/^D49\.4$/, /^C67/],
  [/^D49\.51/, /^C6[45]/],
  [/^D49\.6$/, /^(?:C71|D32|D33\.[012]|D35\.2)/],
  [/^F29$/, /^F2/],
  [/^F30/, /^F31/],
  [/^Z95\.828$/, /^Z45\.2$/],
  [/^R45\.1$|^R46/, /^F0[123].*[1-9]/],
  [/^Z86\.73$/, /^I69/],
  [/^Z98\.61$/, /^Z95\.5$/],
  [/^F19\.21$/, /^F1[0-8]\./],
  [/^F17\.20/, /^F17\.2[129]/],
  [/^K92\.2$/, /^D50\.0$|^D62$/],
  [/^R29\.6$/, /^Z91\.81$/],
  [/^T81\.89/, /^T81\.[34]/],
  [/^C90\.00$/, /^C90\.0[12]$/],
  [/^T81\.4/, /^T8[4-6]/],
  [/^J44\.9$/, /^J43/],
  [/^L97\.\d.9$/, /^L88/],
  [/^E03\.9$/, /^E06\.3|^E03\.[0-8]|^E89\.0/],
  [/^G93\.4[09]$/, /^K76\.82|^G93\.41|^G92|^K72/],
  [/^A04\.8$/, /^K2[5-9]/],
  [/^B19\.20$/, /^B18\.2$/],
  [/^K12\.1$/, /^K12\.3/],
  [/^B19\.10$/, /^B18\.1$/],
  // The device that has the complication (OG I.C.21.c.3).
  [/^Z96\.641$/, /^T84\.(?:51|0[0-9]0)/],
  [/^Z96\.642$/, /^T84\.(?:52|0[0-9]1)/],
  [/^Z96\.651$/, /^T84\.(?:53|0[0-9]2)/],
  [/^Z96\.652$/, /^T84\.(?:54|0[0-9]3)/],
  [/^Z95\.(?:0|810)$/, /^T82\.1/],
  [/^Z95\.811$/, /^T82\.[1-7]/],
  [/^Z47\.1$/, /^T8(?:4\.[0-59]|1\.[34])/],
  // A graft heals under the code of its burn, and a stump's own complication says the stump (OG I.C.21.c.3).
  [/^Z94\.5$/, /^T2[0-5]\./],
  [/^Z89\.[56]/, /^T87\.[0-6]/],
  [/^F29$/, /^F06\.[02]|^F0[1-3]\.\w?2$|^F3[23]\.3|^F31\.[256]/],
  [/^Z59\.0[02]$/, /^Z59\.01$/],
  [/^Z59\.81/, /^Z59\.0/],
  [/^M72\.6$/, /^N49\.3$/],
  [/^S06\.9X/, /^S06\.[1-8]/],
  [/^Z59\.00$/, /^Z59\.0/],
  // `Colles fx L wrist`, `trimalleolar fx R ankle`: the same break, by its part and by its limb.
  [/^S62\.10/, /^S52\.[56]/],
  [/^S42\.30/, /^S42\.[24]/],
  [/^S82\.89/, /^S82\.(?:[56]|8[4-7])/],
  [/^M70\.7/, /^M70\.6/],
  [/^M24\.54/, /^M72\.0/],
  [/^Z86\.12$/, /^G14$|^B91$/],
  [/^F23$/, /^F(?:0[1-3]|2[059]|3[1-3])/],
  [/^Z93\.1$/, /^Z(?:93|43)\.4/],
  [/^I95\.1$/, /^G90\.3/],
  [/^K81\.0$/, /^K80\.0/],
  [/^Z89\.511$/, /^Z89\.611$/],
  [/^Z89\.512$/, /^Z89\.612$/],
  [/^Z74\.1$/, /^Z74\.01$/],
  [/^G93\.40$/, /^K76\.82$/],
  // The opening that has the complication (OG I.C.21.c.3).
  [/^Z93\.1$/, /^K94\.2/],
  [/^Z93\.2$/, /^K94\.1/],
  [/^Z93\.3$/, /^K94\.0/],
  [/^Z93\.0$/, /^J95\.0/],
  [/^Z93\.5/, /^T83\.(?:510|0[0-9]0)/],
  [/^Z93\.6$/, /^T83\.(?:512|0[0-9]2)/],
  [/^Z94\.0$/, /^T86\.1/],
  [/^Z94\.4$/, /^T86\.4/],
  [/^Z94\.1$/, /^T86\.2/],
  [/^Z94\.2$/, /^T86\.81/],
  [/^A49\.0[12]$/, /^B95\.6/],
  [/^J4[12]/, /^J44/],
  [/^G20\.C$/, /^G31\.83/],
  [/^M86\.(?:9|[0-6]8)$/, /^M46\.2/],
  [/^D68\.(?:59|69)$/, /^D68\.(?:5[12]|61)$/],
  [/^L24\.A0$/, /^L24\.(?:A[12]|B)/],
  [/^L24\.9$/, /^L24/],
  [/^Z47\.89$/, /^Z47\.(?:1|81)$/],
  [/^M34\.9$/, /^M34\.[0-8]/],
  [/^K74\.6/, /^K70\.3/],
  [/^E(?:08|09|1[013])\.31[19]$/, /^E(?:08|09|1[013])\.3[2-5]/],
  // Of no place, beside one whose place is told.
  [/^L89\.9/, /^L89\.[0-8]/],
];

/** "Without complications" (titles of E08.9 to E13.9) is untrue beside one whose kind is still to be asked, too. */
const UNCOMPLICATED = /^E(?:08|09|1[013])\.9$/;

const saidElsewhere = rowsOf(SAID_ELSEWHERE, ([vague]) => vague);

/** Without candidates that another one says more closely: I50.9 beside I50.22, a header beside a code below it. */
export function withoutVague(codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (found.length < 2) return [...found];
  const byCategory = Map.groupBy(found, ({ code }) => categoryOf(code));
  const histories = new Set(
    found.flatMap(({ code, complete, assertion }) =>
      complete && (assertion !== 'historical' || /^E/.test(code)) ? (historyOf(code) ?? []) : [],
    ),
  );
  return found.filter(
    (one) =>
      !histories.has(one.code) &&
      !isSaidElsewhere(one, found) &&
      !byCategory.get(categoryOf(one.code))?.some((other) => other !== one && isVaguer(codes, one, other)),
  );
}

/** What a disease that is current would leave: `history of kidney stones` beside a stone says no more. */
function historyOf(code: string): string | undefined {
  const history = historyCode(code);
  return history?.startsWith('Z8') ? history : undefined;
}

function isSaidElsewhere({ code }: Candidate, found: readonly Candidate[]): boolean {
  const pairs = saidElsewhere(code);
  if (pairs.length === 0) return false;
  return found.some(
    (other) =>
      (other.complete || UNCOMPLICATED.test(code)) &&
      other.code !== code &&
      pairs.some(([vague, specific]) => specific.test(other.code) && !vague.test(other.code)),
  );
}

function categoryOf(code: string): string {
  return code.slice(0, 3);
}

/** Whether one candidate leaves open what another one of its category says of the same condition. */
function isVaguer(codes: CodeSet, vague: Candidate, specific: Candidate): boolean {
  if (vague.code === specific.code) return false;
  if (!vague.complete && vague.competing.length === 0 && specific.code.startsWith(vague.code)) return true;
  if (!specific.complete || (vague.code.startsWith('D61') && specific.code.startsWith('D61.81'))) return false;
  const [a, b] = [vague.code, specific.code];
  // What drinking has left of the memory joins the dependence (`one-code-for-two.ts`).
  if (/^F10\.9[67]$/.test(a)) return false;
  if (siblingConflict(codes, a, b) !== undefined) return true;
  // `Right hip fracture`, then `femoral neck fracture`: one break, and its side.
  if (/^S\d2\.\d\d9[A-Z]$/.test(a) && a.slice(0, 6) === b.slice(0, 6) && /^[12]$/.test(b[6] ?? '') && a[7] === b[7])
    return true;
  // "OA", then "OA of the left knee": of one category, and it leaves more open. Injuries are several as a rule.
  if (/^(?:[ST]|I44|M46\.4)/.test(vague.code) || vague.missing.length <= specific.missing.length) return false;
  // An ulcer of another site, of no stage, is another ulcer.
  return (
    !vague.complete ||
    openAxes(codes, vague.code).some(({ at }) => specific.code.replace('.', '').startsWith(at.replace('.', '')))
  );
}
