import type { Day } from '../chart/day.ts';
import type { TableRow } from '../chart/evidence.ts';
import { display, normalise } from '../icd10cm/code.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import type { CodeFirst } from './code-first.ts';
import type { GrouperTables } from './open-tables.ts';
import { Remembered } from './remembered.ts';
import type { Cell, ClinicalGroup, DiagnosisProfile } from './tables.ts';

/** What the dated tables say of one code on the From date. Frozen and shared between records. */
export interface CodeFacts {
  /** With the dot where it has the form of a code, else as written. */
  shown: string;
  /** Undotted, upper case; `undefined`: not of the form of a code. */
  code: string | undefined;
  /** `blank`: an empty text. `unknown`: no code set is loaded for the day. */
  validity: 'valid' | 'header' | 'not-yet' | 'no-longer' | 'never' | 'unknown' | 'blank';
  /** For `not-yet`: the day from which the code is complete and valid. */
  validFrom: Day | undefined;
  /** `undefined`: neither the diagnosis table nor a code list says it. */
  manifestation: boolean | undefined;
  externalCause: boolean;
  /** What the diagnosis table says; `undefined`: it has no row. */
  profile: DiagnosisProfile | undefined;
  group: Ruled<ClinicalGroup | 'NONE'> | undefined;
  subgroup: Ruled<string> | undefined;
  /** The number of the subgroup in the pack; -1: none, or not known. */
  subgroupId: number;
  /** What may have to go before it when it is principal (U4). */
  codeFirst: CodeFirst | undefined;
  /** The ICD-10-CM block, for the same-subchapter question (U6); `undefined`: not known, or the text is no code. */
  block: string | undefined;
  /** The code as a plain fact. */
  said: Remembered;
  /** The code set's own word on it: valid or not, manifestation, external cause. */
  codeSetRow: TableRow | undefined;
}

/** A cell with the row that evidence names. */
export interface Ruled<T> extends Cell<T> {
  row: TableRow;
  evidence: Remembered;
}

/** Codes that a reader remembers; more than any caseload holds, and bounded whatever the input. */
const REMEMBERED_CODES = 20_000;

/** Reads codes against one code set and one diagnosis table. Made once for the two; remembers what it read. */
export class CodeReader {
  readonly #codes: CodeSet | undefined;
  readonly #tables: GrouperTables | undefined;
  readonly #known = new Map<string, CodeFacts>();

  constructor(codes: CodeSet | undefined, tables: GrouperTables | undefined) {
    this.#codes = codes;
    this.#tables = tables;
  }

  /** Everything that is known of a code, as written in the chart. Any text gets an answer. */
  read(written: string): CodeFacts {
    const known = this.#known.get(written);
    if (known) return known;
    const facts = Object.freeze(this.#look(written));
    if (this.#known.size >= REMEMBERED_CODES) this.#known.clear();
    // A long text is no code; keeping it would keep whatever was pasted into the field.
    if (written.length <= 16) this.#known.set(written, facts);
    return facts;
  }

  #look(written: string): CodeFacts {
    const code = normalise(written);
    const shown = code === undefined ? written : display(code);
    const profile = code === undefined ? undefined : this.#tables?.diagnosis(code);
    const { validity, validFrom } = this.#validity(written, code);
    const codes = this.#codes;
    return {
      shown,
      code,
      validity,
      validFrom,
      manifestation: profile?.manifestation ?? (code !== undefined && codes ? codes.manifestation(code) : false),
      externalCause: profile?.externalCause ?? (code !== undefined && codes?.isExternalCause(code) === true),
      profile,
      group: this.#ruled('clinicalGroup', shown, profile?.group),
      subgroup: this.#ruled('comorbiditySubgroup', shown, profile?.subgroup),
      subgroupId: profile?.subgroup ? (this.#tables?.subgroupId(profile.subgroup.value) ?? -1) : -1,
      codeFirst: code === undefined ? undefined : this.#tables?.codeFirst(code),
      block: code === undefined || validity === 'never' ? undefined : this.#tables?.blockOf(code),
      said: new Remembered('diagnosis', shown),
      codeSetRow:
        codes &&
        Object.freeze({
          table: 'ICD-10-CM codes',
          edition: codes.edition.id,
          key: shown,
          authority: codes.edition.authority,
        }),
    };
  }

  #validity(written: string, code: string | undefined): Pick<CodeFacts, 'validity' | 'validFrom'> {
    if (written.trim() === '') return { validity: 'blank', validFrom: undefined };
    if (code === undefined) return { validity: 'never', validFrom: undefined };
    if (!this.#codes) return { validity: 'unknown', validFrom: undefined };
    if (this.#codes.isValid(code)) return { validity: 'valid', validFrom: undefined };
    const status = this.#codes.status(code);
    const again = status.state === 'no-longer' ? status.again : undefined;
    const validFrom = status.state === 'not-yet' && status.valid ? status.from : again;
    return { validity: status.state, validFrom };
  }

  #ruled<T extends string>(what: string, shown: string, cell: Cell<T> | undefined): Ruled<T> | undefined {
    if (!cell || !this.#tables) return undefined;
    const row = Object.freeze(this.#tables.row('Diagnosis_Codes', shown, cell.authority, cell.statement));
    return { ...cell, row, evidence: new Remembered(what, cell.value, row) };
  }
}
