// The page script of the React EHR: every input controlled, ids from useId (other ids after the next release), no names.
import React from 'react';
import client from 'react-dom/client';

const { createElement: h, useId, useState } = React;

export async function start(patientId) {
  const form = await (await fetch(`/react/form/${patientId}`)).json();
  client.createRoot(document.getElementById('root')).render(h(Page, { form }));
}

function Page({ form }) {
  const [oasis, setOasis] = useState(form.oasis);
  const [rows, setRows] = useState(() =>
    Array.from({ length: 6 }, (_, index) => form.diagnoses[index] ?? { code: '', text: '' }),
  );
  const [saved, setSaved] = useState('');
  const set = (item, value) => setOasis((all) => ({ ...all, [item]: value }));
  const setRow = (index, change) =>
    setRows((all) => all.map((row, at) => (at === index ? { ...row, ...change } : row)));
  const save = async () => {
    const answer = await fetch(`/react/form/${form.patient.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ oasis, diagnoses: rows }),
    });
    setSaved(answer.ok ? 'Saved' : 'Not saved');
  };
  const { given, family, mrn, birthDate } = form.patient;
  return h(
    React.Fragment,
    null,
    h('nav', { className: 'navbar' }, h('span', { className: 'brand' }, 'Fernhill')),
    h(
      'div',
      { className: 'patient' },
      h('strong', null, `${family}, ${given}`),
      h('span', null, `MRN ${mrn}`),
      h('span', null, `Born ${birthDate}`),
    ),
    h(
      'div',
      { className: 'container' },
      h(
        Card,
        { title: 'Assessment' },
        form.items.dates.map((item) =>
          h(Text, {
            key: item.item,
            type: 'date',
            label: `${item.item} ${item.label}`,
            value: oasis[item.item] ?? '',
            onChange: (value) => set(item.item, value),
          }),
        ),
      ),
      h(
        Card,
        { title: 'Diagnoses' },
        rows.map((row, index) =>
          h(DiagnosisRow, { key: index, index, row, onChange: (change) => setRow(index, change) }),
        ),
      ),
      h(
        Card,
        { title: 'Function' },
        form.items.choices.map((item) =>
          h(Choice, {
            key: item.item,
            item,
            value: oasis[item.item] ?? '',
            onChange: (value) => set(item.item, value),
          }),
        ),
      ),
      h(
        Card,
        { title: 'Check all that apply' },
        form.items.many.map((item) =>
          h(Many, { key: item.item, item, value: oasis[item.item] ?? [], onChange: (value) => set(item.item, value) }),
        ),
      ),
      h(Card, { title: 'Documents' }, h(Note, { label: 'Physician narrative' })),
      h('button', { className: 'btn', type: 'button', onClick: save }, 'Save'),
      h('span', { role: 'status' }, ` ${saved}`),
    ),
  );
}

function Card({ title, children }) {
  return h(
    'section',
    { className: 'card' },
    h('h2', { className: 'card-header' }, title),
    h('div', { className: 'card-body' }, children),
  );
}

function Row({ id, label, children }) {
  return h(
    'div',
    { className: 'row' },
    h('label', { className: 'form-label', htmlFor: id }, label),
    h('div', null, children),
  );
}

function Text({ label, value, onChange, type }) {
  const id = useId();
  const change = (event) => onChange(event.target.value);
  return h(Row, { id, label }, h('input', { className: 'form-control', id, type, value, onChange: change }));
}

function Note({ label }) {
  const id = useId();
  const [value, setValue] = useState('');
  const change = (event) => setValue(event.target.value);
  return h(Row, { id, label }, h('textarea', { className: 'form-control wide', id, rows: 6, value, onChange: change }));
}

function Choice({ item, value, onChange }) {
  const id = useId();
  return h(
    Row,
    { id, label: `${item.item} ${item.label}` },
    h(
      'select',
      { className: 'form-control wide', id, value, onChange: (event) => onChange(event.target.value) },
      h('option', { value: '' }, ''),
      item.answers.map((answer) =>
        h('option', { key: answer.value, value: answer.value }, `${answer.value} - ${answer.text}`),
      ),
    ),
  );
}

function Many({ item, value, onChange }) {
  const id = useId();
  const toggle = (answer) =>
    onChange(value.includes(answer) ? value.filter((one) => one !== answer) : [...value, answer]);
  return h(
    Row,
    { id, label: `${item.item} ${item.label}` },
    item.answers.map((answer) =>
      h(
        'label',
        { className: 'form-check', key: answer.value },
        h('input', {
          type: 'checkbox',
          checked: value.includes(answer.value),
          onChange: () => toggle(answer.value),
        }),
        `${answer.value} - ${answer.text}`,
      ),
    ),
  );
}

function DiagnosisRow({ index, row, onChange }) {
  const id = useId();
  const label = index === 0 ? '(M1021) Primary diagnosis' : `(M1023) Other diagnosis ${'abcdef'[index]}`;
  return h(
    Row,
    { id, label },
    h('input', {
      className: 'form-control',
      id,
      'aria-label': `${label} ICD-10-CM code`,
      value: row.code,
      onChange: (event) => onChange({ code: event.target.value }),
    }),
    ' ',
    h('input', {
      className: 'form-control wide',
      'aria-label': `${label} description`,
      value: row.text,
      onChange: (event) => onChange({ text: event.target.value }),
    }),
  );
}
