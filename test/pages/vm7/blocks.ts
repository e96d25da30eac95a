import { attr, type Html, html } from '../html.ts';
import type { PatientState } from '../state.ts';
import type { Block, Section } from './sections.ts';
import { section } from './shell.ts';

/**
 * Renders a section that no rule reads. Each block numbers its ids from one again (`t1`, `c1`, `r1`), which is how a
 * form that grew for twenty years comes to hold well over a hundred duplicate ids.
 */
export function fillerSection(source: Section, state: PatientState): Html {
  return section(
    source.key,
    source.title,
    false,
    source.blocks.map((block, index) => renderBlock(block, `${source.key}${index + 1}`, state)),
  );
}

function renderBlock(block: Block, prefix: string, state: PatientState): Html {
  const body = {
    checks: () => checks(block as Extract<Block, { kind: 'checks' }>, prefix, state),
    grid: () => grid(block as Extract<Block, { kind: 'grid' }>, prefix, state),
    radios: () => radios(block as Extract<Block, { kind: 'radios' }>, prefix, state),
    text: () => html`<textarea name="${prefix}" rows="3" cols="80">${text(state, prefix)}</textarea>`,
  }[block.kind]();
  return html`<table class="blk" width="100%" cellspacing="0"><tr><td class="bt">${block.title}</td></tr><tr><td>${body}</td></tr></table>`;
}

function checks(block: Extract<Block, { kind: 'checks' }>, prefix: string, state: PatientState): Html {
  const cells = block.labels.map((label, index) => {
    const name = `${prefix}_${index + 1}`;
    return html`<td><input type="checkbox" id="c${index + 1}" name="${name}" value="1" ${attr(state.other[name] === '1', 'checked')}></td><td>${label}</td>`;
  });
  return html`<table class="in">${inRows(cells, 4)}</table>`;
}

function grid(block: Extract<Block, { kind: 'grid' }>, prefix: string, state: PatientState): Html {
  const head = html`<tr><td></td>${block.columns.map((column) => html`<td class="th">${column}</td>`)}</tr>`;
  const rows = block.rows.map((row, y) => {
    const cells = block.columns.map((column, x) => {
      const name = `${prefix}_${y + 1}_${x + 1}`;
      const serial = y * block.columns.length + x + 1;
      if (block.cell === 'check') {
        return html`<td align="center"><input type="checkbox" id="c${serial}" name="${name}" value="1" ${attr(state.other[name] === '1', 'checked')}></td>`;
      }
      // The drug's code shares its id with every diagnosis code of the same form.
      const id = column === 'Code' ? 'icd' : `t${serial}`;
      return html`<td><input type="text" size="9" id="${id}" name="${name}" value="${text(state, name)}"></td>`;
    });
    return html`<tr><td class="rl">${row}</td>${cells}</tr>`;
  });
  return html`<table class="in">${head}${rows}</table>`;
}

function radios(block: Extract<Block, { kind: 'radios' }>, prefix: string, state: PatientState): Html {
  const rows = block.labels.map((label, y) => {
    const name = `${prefix}_${y + 1}`;
    const cells = block.options.map(
      (option, x) =>
        html`<td><input type="radio" id="r${x + 1}" name="${name}" value="${x + 1}" ${attr(state.other[name] === String(x + 1), 'checked')}> ${option}</td>`,
    );
    return html`<tr><td class="rl">${label}</td>${cells}</tr>`;
  });
  return html`<table class="in">${rows}</table>`;
}

function inRows(cells: Html[], width: number): Html[] {
  const rows: Html[] = [];
  for (let at = 0; at < cells.length; at += width) rows.push(html`<tr>${cells.slice(at, at + width)}</tr>`);
  return rows;
}

function text(state: PatientState, name: string): string {
  const value = state.other[name];
  return typeof value === 'string' ? value : '';
}
