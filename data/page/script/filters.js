/* ── filtering: within a facet any value, between facets all ── */
let words = null;                                     // searchable text per event, made at the first search
function haystack() {
  return words ??= nodes.map(node => {                // title, people and places, date, source sentences; not the labels around them
    const details = node.firstElementChild, [, date, title, , meta] = details.firstElementChild.children;
    const waiting = details.lastElementChild.matches('noscript') ? details.lastElementChild.textContent : null;
    const said = waiting === null ? [...node.querySelectorAll('.q .s')].map(s => s.textContent).join(' ') : saidIn(waiting);
    return fold(`${title.textContent} ${meta.textContent} ${date.firstElementChild.textContent} ${said}`);
  });
}
/* The source sentences of a body that is still text. */
function saidIn(html) {
  const sentences = html.split('<div class="rival">', 1)[0].match(/<span class="s">.*?<\/span>/gs) ?? [];
  return sentences.join(' ').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#x27;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}
/* A moment known only to one side counts at that side; a span with an open side may reach on without end. */
function inRange(event, from, to) {
  if (!dated(event)) return false;
  const first = event.from ?? (event.span ? -Infinity : event.to - 1), end = event.to ?? (event.span ? Infinity : event.from + 1);
  return (to === null || first < to) && (from === null || end > from);
}
let shown = [], counts = {};
function apply({ write = true } = {}) {
  const terms = fold(state.text).split(/\s+/).filter(Boolean), hay = terms.length ? haystack() : null, ranged = state.from !== null || state.to !== null;
  shown = []; counts = Object.fromEntries(Object.keys(FACETS).map(facet => [facet, new Map()])); counts.differs = 0;
  const visible = new Uint8Array(events.length), pool = [];
  let undatedOut = 0;
  events.forEach((event, i) => {
    if (hay && !terms.every(term => hay[i].includes(term))) return;
    let missed = null, misses = 0;
    for (const facet in FACETS) if (state[facet].size && !event.values[facet].some(value => state[facet].has(value))) { missed = facet; misses++; }
    if (state.differs && !event.differs) { missed = 'differs'; misses++; }
    if (misses > 1) return;
    if (!misses) pool.push(i);                        // the overview counts these, whatever the range
    if (ranged && !inRange(event, state.from, state.to)) { if (!misses && !dated(event)) undatedOut++; return; }
    for (const facet in FACETS) if (!misses || missed === facet) for (const value of event.values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    if (event.differs && (!misses || missed === 'differs')) counts.differs++;
    if (!misses) { visible[i] = 1; shown.push(i); }
  });
  showOnly(visible);
  const whole = shown.length === events.length;
  for (const gap of document.querySelectorAll('.gap')) gap.hidden = !whole;
  $('#count').textContent = (whole ? plural(events.length, 'event') : `${shown.length.toLocaleString('en')} of ${plural(events.length, 'event')}`) + (undatedOut ? `, ${undatedOut} undated left out` : '');
  $('#none').hidden = shown.length > 0;
  $('#timeline').classList.toggle('filtered', !whole);
  drawFacets(); drawChips(); overview?.draw(pool); highlight(terms);
  if (write) writeHash();
}
function showOnly(visible) {
  nodes.forEach((node, i) => { if (node.hidden === !!visible[i]) node.hidden = !visible[i]; });
  for (const section of sections) {
    section.n = 0;
    for (const list of section.lists) {
      let n = 0; for (const i of list.rows) n += visible[i];
      list.element.hidden = !n; section.n += n;
      if (n && section.lists.length > 1) list.element.style.setProperty('--n', n);
    }
    section.element.hidden = !section.n;
    if (section.n) section.element.style.setProperty('--n', section.n);
  }
  for (const group of groups) {
    const n = group.rows.reduce((sum, row) => sum + row.n, 0), all = group.rows.reduce((sum, row) => sum + row.all, 0);
    group.element.hidden = !n; group.small.textContent = n === all ? plural(n, 'event') : `${n} of ${plural(all, 'event')}`;
  }
}
function highlight(terms) {
  if (!window.Highlight || !CSS.highlights) return;
  CSS.highlights.delete('found');
  if (!terms.length) return;
  const ranges = [];
  for (const i of shown.slice(0, 300)) {
    const text = $('.t', nodes[i]).firstChild, folded = text.data.toLowerCase();
    for (const term of terms) for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) { const range = new Range(); range.setStart(text, at); range.setEnd(text, at + term.length); ranges.push(range); }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}
function clearAll() { state = Object.assign(fresh(), { at: state.at, linear: state.linear }); $('#q').value = ''; apply(); }
