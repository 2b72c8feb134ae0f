/* ── facets: what can be filtered by, with how many events each value would show; chips: what is filtered by ── */
const nameOf = { type: value => value.replace(/-/g, ' '), status: value => value, actor: value => data.actors[value] ?? value, place: value => data.places[value] ?? value, source: value => data.documents[value] ?? value };
const options = {};
const SHORT = 7, LONGEST = 200;                       // values of a facet shown at first, and at most behind “more”
function buildFacets() {
  const box = $('#facets');
  for (const facet in FACETS) {
    const total = new Map();
    for (const event of events) for (const value of event.values[facet]) total.set(value, (total.get(value) ?? 0) + 1);
    const values = [...total].sort((a, b) => b[1] - a[1] || nameOf[facet](a[0]).localeCompare(nameOf[facet](b[0]), 'en')).map(entry => entry[0]);
    if (values.length < 2) continue;
    const set = make('fieldset', {}, make('legend', { textContent: FACETS[facet] })); options[facet] = [];
    const first = values.length > SHORT + 1 ? values.slice(0, SHORT) : values;
    for (const value of first) addOption(set, facet, value);
    if (first.length < values.length) {
      const rest = values.slice(SHORT), more = make('button', { type: 'button', className: 'quiet more', textContent: `${Math.min(rest.length, LONGEST)} more` });
      more.onclick = () => { more.remove(); for (const value of rest.slice(0, LONGEST)) addOption(set, facet, value); drawFacets(); options[facet][SHORT].input.focus(); };
      set.append(more);
    }
    box.append(set);
  }
  if (!events.some(event => event.differs)) return;
  const input = make('input', { type: 'checkbox', id: 'differs' }), n = make('span', { className: 'n' }), label = make('label', { className: 'opt' }, input, 'Sources disagree', n);
  input.onchange = () => { state.differs = input.checked; apply(); };
  options.differs = [{ input, n, label }];
  box.prepend(make('fieldset', {}, make('legend', { textContent: 'Conflict' }), label));
}
function addOption(set, facet, value) {
  const input = make('input', { type: 'checkbox', checked: state[facet].has(value) }), n = make('span', { className: 'n' }), name = make('span');
  if (facet === 'type') {
    const family = data.families[value] ?? 'other', glyph = make('span', { className: 'g', textContent: data.glyphs[family] });
    glyph.setAttribute('aria-hidden', 'true'); name.classList.add('f-' + family); name.append(glyph);
  }
  name.append(nameOf[facet](value));
  const label = make('label', { className: 'opt' }, input, name, n);
  input.onchange = () => { state[facet][input.checked ? 'add' : 'delete'](value); apply(); };
  set.append(label); options[facet].push({ value, input, n, label });
}
function drawFacets() {
  for (const facet in options) for (const option of options[facet]) {
    const count = facet === 'differs' ? counts.differs : counts[facet].get(option.value) ?? 0;
    option.n.textContent = count.toLocaleString('en'); option.label.classList.toggle('nil', !count);
    option.input.checked = facet === 'differs' ? state.differs : state[facet].has(option.value);
  }
}
function rangeName() {
  const from = state.from === null ? null : dayName(state.from), to = state.to === null ? null : dayName(state.to - 1, true);
  return from === null ? `to ${to}` : to === null ? `from ${from}` : from === to ? from : `${from} – ${to}`;
}
/* Each filter in words, with what takes it away. */
function activeFilters() {
  const active = [];
  for (const facet in FACETS) for (const value of state[facet]) active.push({ facet: FACETS[facet], text: nameOf[facet](value), off: () => state[facet].delete(value) });
  if (state.differs) active.push({ facet: 'Conflict', text: 'sources disagree', off: () => { state.differs = false; } });
  if (state.text) active.push({ facet: 'Words', text: `“${state.text}”`, off: () => { state.text = $('#q').value = ''; } });
  if (state.from !== null || state.to !== null) active.push({ facet: 'Time', text: rangeName(), off: () => { state.from = state.to = null; } });
  return active;
}
function drawChips() {
  const active = activeFilters(), chips = active.map(({ text, off }) => {
    const chip = make('button', { type: 'button', textContent: text, onclick() { off(); apply(); $('#count').scrollIntoView({ block: 'nearest' }); } });
    chip.setAttribute('aria-label', `Remove filter: ${text}`);
    return chip;
  });
  $('#filter-n').textContent = chips.length ? `(${chips.length})` : '';
  if (chips.length > 1) chips.push(make('button', { type: 'button', className: 'all', textContent: 'Remove all', onclick: clearAll }));
  $('#chips').replaceChildren(...chips);
  const whole = shown.length === events.length;
  $('#printed').textContent = whole ? '' : `This print shows ${shown.length} of ${plural(events.length, 'event')}: ` + active.map(({ facet, text }) => `${facet.toLowerCase()} ${text}`).join('; ') + '.';
  $('#from').value = state.from === null ? '' : dayName(state.from);
  $('#to').value = state.to === null ? '' : dayName(state.to - 1, true);
  $('#from').placeholder = overview?.ends[0] ?? ''; $('#to').placeholder = overview?.ends[1] ?? '';
  $('#all-years').hidden = state.from === null && state.to === null;
}
