/* ── state and address: one object, written behind the # so that a view can be shared ── */
const FACETS = { type: 'Type', status: 'Status', actor: 'Actor', place: 'Place', source: 'Source' };
const fresh = () => ({ type: new Set(), status: new Set(), actor: new Set(), place: new Set(), source: new Set(), text: '', from: null, to: null, differs: false, at: null, linear: false });
let state = fresh();

function readHash() {
  const raw = decode(location.hash.slice(1)), found = fresh();
  if (!location.hash.includes('=')) { found.at = raw && document.getElementById(raw)?.matches('.ev') ? raw : null; return found; }
  const parameters = new URLSearchParams(location.hash.slice(1));
  for (const facet in FACETS) found[facet] = new Set(parameters.getAll(facet));
  return Object.assign(found, {
    text: parameters.get('text') ?? '', from: period(parameters.get('from') ?? '')?.[0] ?? null, to: period(parameters.get('to') ?? '')?.[1] ?? null,
    differs: parameters.has('conflicts'), linear: parameters.get('scale') === 'linear', at: parameters.get('at'),
  });
}
function writeHash() {
  const parameters = new URLSearchParams();
  for (const facet in FACETS) for (const value of state[facet]) parameters.append(facet, value);
  if (state.text) parameters.set('text', state.text);
  if (state.from !== null) parameters.set('from', dayText(state.from));
  if (state.to !== null) parameters.set('to', dayText(state.to - 1, true));
  if (state.differs) parameters.set('conflicts', '1');
  if (state.linear) parameters.set('scale', 'linear');
  const plain = state.at && ![...parameters].length;
  if (state.at && !plain) parameters.set('at', state.at);
  const hash = plain ? state.at : parameters.toString();
  if (hash !== location.hash.slice(1)) history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
}
