import type { Editions } from '../../../shared/editions/editions.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { processorMs, say, verdict } from './say.ts';

const SHORT = 250_000;
const LONG = 1_000_000;
/** A text four times as long may take this many times as long, and this many ms more: the garbage collector has its days. */
const LINEAR = { times: 8, more: 100 };

interface Text {
  piece: string;
  /** Nothing in it is a condition that its words state in English. */
  silent?: true;
}

const SPANISH = `Motivo de ingreso: paciente varón de 78 años que acude por dificultad para respirar y tos de tres días de evolución.
Antecedentes personales: hipertensión arterial, diabetes de tipo 2 en tratamiento con dieta, hernia de disco intervenida.
Exploración: buen estado general, afebril, sin edemas. Úlcera en talón izquierdo con bordes limpios. No refiere dolor.
Plan: curas cada 48 horas, control de glucemia, revisión por su médico de cabecera. Se explica a la familia y firma.
`;

const TEXTS: Readonly<Record<string, Text>> = {
  'no spaces, one letter': { piece: 'a', silent: true },
  'no spaces, words of conditions': { piece: 'heartfailurecopddiabetes', silent: true },
  'digits only': { piece: '1234567890', silent: true },
  'slashes, no spaces': { piece: 'a/b+c-d_', silent: true },
  'full stops': { piece: '.', silent: true },
  'new lines': { piece: '\n', silent: true },
  'CR LF': { piece: 'x\r\n', silent: true },
  tabs: { piece: '\t', silent: true },
  brackets: { piece: '(', silent: true },
  colons: { piece: 'A:', silent: true },
  'short lines': { piece: 'ab\n', silent: true },
  headings: { piece: 'PMH: ', silent: true },
  bullets: { piece: '• a ', silent: true },
  'combining marks': { piece: 'e\u0301', silent: true },
  emoji: { piece: '😀', silent: true },
  'lone surrogates': { piece: '\ud800', silent: true },
  'every plane of Unicode': { piece: '𝒜𐍈𓀀🫀漢字ꙮ\u{20000}\u{30000}\u{E0001}\u{F0000}\u{10FFFD} ', silent: true },
  'right to left': { piece: 'שלום עולם مرحبا بالعالم ', silent: true },
  'marks of direction': { piece: '\u202eabc\u202c\u2067 def\u2069 ', silent: true },
  Spanish: { piece: SPANISH, silent: true },
  'Greek and Cyrillic look-alikes': { piece: 'СНF СОРD НТN ', silent: true },
  'a denial without end': { piece: 'no CHF, ', silent: true },
  denials: { piece: 'denies fever, chills, ', silent: true },
  family: { piece: 'Mother had CHF and COPD. ', silent: true },
  'open boxes': { piece: '[ ] CHF ', silent: true },
  'open boxes, each on a line': { piece: '[ ] CHF\r\n', silent: true },
  'abbreviations of many senses': { piece: 'MS RA PE CA PD MI ', silent: true },
  'only abbreviations': { piece: 'CHF COPD DM2 HTN CKD PVD CVA UTI ' },
  'one abbreviation': { piece: 'CHF ' },
  asked: { piece: '?CHF ' },
  commas: { piece: 'CHF, COPD, ' },
  alternatives: { piece: 'CHF or COPD or ' },
  'all capitals': {
    piece: 'PATIENT HAS ACUTE ON CHRONIC SYSTOLIC HEART FAILURE AND STAGE 3 PRESSURE ULCER OF LEFT HEEL ',
  },
  'capitals, no stops, sides that compete': { piece: 'LEFT RIGHT HIP FRACTURE WITH PAIN ' },
  template: { piece: 'Pt denies CHF, COPD but has DM2. PMH: HTN\n' },
  'CR LF, a list': { piece: 'Dx: CHF\r\nHTN\r\n' },
  'wound forms': { piece: 'Wound #1 Location: sacrum Type: pressure Stage: 3\n' },
  labels: { piece: 'Location: sacrum ' },
  drugs: { piece: 'insulin glargine 10 units, warfarin 5 mg daily, prednisone since 2019; ' },
  'body mass': { piece: 'BMI 42 morbid obesity ' },
  joints: { piece: 's/p left TKA ' },
  strokes: { piece: 'old CVA with left hemiparesis and aphasia ' },
  'phrases that never end': { piece: 'pressure ulcer of the of the left of the right of the ' },
  'signs of a review': { piece: 'ROS: - CHF - COPD ' },
  operations: { piece: 's/p laminectomy 10/1 for stenosis, TKA for OA ' },
  'devices, with long gaps': { piece: 'PEG     tube - - foley catheter / colostomy , , care ' },
  causes: { piece: 'UTI due to E. coli due to foley due to ' },
  'drugs and effects': { piece: 'hypoglycemia due to insulin, rash from amoxicillin ' },
  'tobacco and oxygen': { piece: 'smokes 1 ppd, O2 2L NC, COPD ' },
  tumors: { piece: 'breast cancer metastatic to bone and liver ' },
  dates: { piece: '10/1/2026 CVA 3/2025 MI 2019 ' },
  misspelled: { piece: 'pnuemonia hypertenshun diabtes ' },
};

/** Texts that are no notes, at two lengths: linear time, right offsets, silence where nothing is sure. */
export function measureAdversarial(editions: Editions): void {
  say(
    `\ntexts that are no notes: ms of the processor for ${SHORT.toLocaleString('en')} and ${LONG.toLocaleString('en')} characters`,
  );
  let slowest = 0;
  let bent = 0;
  let wrong = 0;
  let loud = 0;
  for (const [name, { piece, silent }] of Object.entries(TEXTS)) {
    const [short, long] = [SHORT, LONG].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      let found = { suggestions: 0, wrong: 0 };
      const ms = processorMs(() => {
        found = look(text, editions);
      });
      return { ...found, ms };
    });
    if (!short || !long) continue;
    const isLinear = long.ms < LINEAR.times * short.ms + LINEAR.more;
    slowest = Math.max(slowest, long.ms);
    bent += Number(!isLinear);
    wrong += short.wrong + long.wrong;
    loud += silent ? short.suggestions + long.suggestions : 0;
    const remarks = [
      isLinear ? '' : 'NOT LINEAR',
      long.wrong + short.wrong > 0 ? 'WRONG OFFSETS' : '',
      silent && long.suggestions > 0 ? 'NOT SILENT' : '',
    ];
    say(
      `${name.padEnd(40)}${short.ms.toFixed(0).padStart(6)}${long.ms.toFixed(0).padStart(7)}  ×${(long.ms / short.ms).toFixed(1).padStart(4)}  suggested: ${long.suggestions}  ${remarks.filter(Boolean).join(', ')}`,
    );
  }
  verdict('texts that are no notes: ms of the slowest', slowest, 2_000, true);
  verdict('texts that are no notes: not linear', bent, 0, true);
  verdict('texts that are no notes: spans with wrong offsets', wrong, 0, true);
  verdict('texts that are no notes: suggestions in silent ones', loud, 0, true);
}

function look(text: string, editions: Editions): { suggestions: number; wrong: number } {
  const { suggestions, questions } = suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions);
  const spans = [...suggestions, ...questions].flatMap((one) => one.spans);
  const wrong = spans.filter((span) => text.slice(span.start, span.end) !== span.text).length;
  return { suggestions: suggestions.length, wrong };
}
