// The legacy EHR's page script, in the manner of its age: one global object, inline handlers, popups that call back.
const vm7 = {
  // ---- accordion
  toggle(key) {
    const body = document.getElementById(`sec_${key}`);
    vm7.show(key, body.style.display === 'none');
  },
  show(key, open) {
    document.getElementById(`sec_${key}`).style.display = open ? '' : 'none';
    document.getElementById(`pm_${key}`).textContent = open ? '−' : '+';
  },
  toggleAll(open) {
    for (const body of document.querySelectorAll('tr.bd')) vm7.show(body.id.slice(4), open);
  },

  // ---- frames
  patient() {
    return new URLSearchParams(location.search).get('patient');
  },
  open(page, frame) {
    parent.frames[frame || 'wtop'].location = `/vm7/work/${page}?patient=${vm7.patient()}`;
    return false;
  },
  choose(patient) {
    const top = parent.frames.wtop.location;
    const bottom = parent.frames.wbot.location;
    for (const [name, path] of [
      ['banner', '/vm7/banner'],
      ['tabs', '/vm7/tabs'],
      ['wtop', top.pathname],
      ['wbot', bottom.pathname],
      ['menu', '/vm7/menu'],
    ]) {
      parent.frames[name].location = `${path}?patient=${patient}`;
    }
  },

  // ---- popups: the picker writes into whichever window opened it
  pick(row) {
    window.open(`/vm7/picker?row=${row}`, 'vm7picker', 'width=620,height=460');
  },
  edit() {
    // Opened from the menu frame, so that `opener.parent` is the frameset.
    window.open(`/vm7/editor?patient=${vm7.patient()}&number=1`, 'vm7editor', 'width=620,height=320');
    return false;
  },
  choosePicked(row, code, title) {
    if (window.opener) window.opener.vm7.setDiagnosis(row, code, title);
    window.close();
    return false;
  },
  setDiagnosis(row, code, title) {
    const form = document.forms[0];
    form.elements[`dxcd_${row}`].value = code;
    form.elements[`dxds_${row}`].value = title;
  },

  // ---- autocomplete: nothing is built until the first key
  suggest(input, row) {
    if (!input.vm7List) {
      const list = document.createElement('div');
      list.className = 'ac';
      list.style.display = 'none';
      input.parentNode.appendChild(list);
      input.vm7List = list;
      input.addEventListener('input', () => vm7.fill(input, row));
      input.addEventListener('blur', () => setTimeout(() => vm7.hide(list), 200));
    }
  },
  hide(list) {
    list.style.display = 'none';
  },
  async fill(input, row) {
    const asked = input.value;
    const list = input.vm7List;
    if (asked.length < 2) return vm7.hide(list);
    const answer = await fetch(`/vm7/codes?q=${encodeURIComponent(asked)}`);
    const codes = await answer.json();
    if (input.value !== asked) return;
    list.replaceChildren(
      ...codes.map(([code, title]) => {
        const line = document.createElement('div');
        line.textContent = `${code}  ${title}`;
        line.onmousedown = () => {
          vm7.setDiagnosis(row, code, title);
          vm7.hide(list);
        };
        return line;
      }),
    );
    const at = input.getBoundingClientRect();
    list.style.left = `${at.left + scrollX}px`;
    list.style.top = `${at.bottom + scrollY}px`;
    list.style.display = codes.length > 0 ? '' : 'none';
  },

  // ---- hash routes: a part is fetched when its route opens, and thrown away when it closes
  routed(patient) {
    const kept = new Map();
    const form = () => document.getElementById('routed');
    const keep = () => {
      for (const field of form().elements) {
        if (!field.name || field.type === 'button') continue;
        if (field.type === 'radio' || field.type === 'checkbox')
          kept.set(`${field.name}=${field.value}`, field.checked);
        else kept.set(field.name, field.value);
      }
    };
    const restore = () => {
      for (const field of form().elements) {
        const key = field.type === 'radio' || field.type === 'checkbox' ? `${field.name}=${field.value}` : field.name;
        if (!kept.has(key)) continue;
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = kept.get(key);
        else field.value = kept.get(key);
      }
    };
    const load = async (key) => {
      const answer = await fetch(`/vm7/part/${key}?patient=${patient}`);
      document.getElementById('view').innerHTML = await answer.text();
      restore();
    };
    const show = async () => {
      keep();
      await load(location.hash.slice(2) || 'dates');
    };
    vm7.saveRouted = async () => {
      // The server wants the whole form: parts that were never opened are fetched and left out of sight.
      keep();
      const body = new URLSearchParams({ patient, form: 'e2' });
      const whole = document.createElement('form');
      for (const key of ['dates', 'diagnoses', 'risk', 'function']) {
        const answer = await fetch(`/vm7/part/${key}?patient=${patient}`);
        whole.insertAdjacentHTML('beforeend', await answer.text());
      }
      for (const field of whole.elements) {
        if (!field.name) continue;
        const ticked = field.type === 'radio' || field.type === 'checkbox';
        const key = ticked ? `${field.name}=${field.value}` : field.name;
        const on = kept.has(key) ? kept.get(key) : ticked ? field.checked : field.value;
        if (ticked ? on : true) body.append(field.name, ticked ? field.value : on);
      }
      const answer = await fetch('/vm7/save', { method: 'POST', body });
      document.getElementById('saved').textContent = (await answer.text()).includes('alert(') ? 'Not saved' : 'Saved';
    };
    addEventListener('hashchange', show);
    show();
  },
};
window.vm7 = vm7;
