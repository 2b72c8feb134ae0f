/* ── selecting a stretch of the overview, by dragging or with the two handles ── */
function makeBrush(box, { n, edges, position, barAt }) {
  const nearest = day => { let best = 0; for (let i = 1; i <= n; i++) if (Math.abs(edges[i] - day) < Math.abs(edges[best] - day)) best = i; return best; };
  const left = () => state.from === null ? 0 : nearest(state.from), right = () => state.to === null ? n : nearest(state.to);
  const shade = make('div', { className: 'brush', hidden: true });

  function select(a, b, done = true) {
    if (a > b) [a, b] = [b, a];
    if (a === b) b = Math.min(n, a + 1);
    state.from = a <= 0 ? null : edges[a]; state.to = b >= n ? null : edges[b];
    if (done) apply(); else place();
  }
  const handles = ['First day shown', 'Last day shown'].map((label, k) => {
    const handle = make('button', { type: 'button', className: 'handle' });
    for (const [name, value] of Object.entries({ role: 'slider', 'aria-label': label, 'aria-valuemin': 0, 'aria-valuemax': n, 'aria-valuenow': 0 })) handle.setAttribute(name, value);
    handle.onkeydown = event => {
      let a = left(), b = right(); const at = k ? b : a, far = Math.max(2, Math.round(n / 12));
      const to = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, PageDown: at - far, PageUp: at + far, Home: k ? a + 1 : 0, End: k ? n : b - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault(); event.stopPropagation();
      if (k) b = Math.max(a + 1, Math.min(n, to)); else a = Math.min(b - 1, Math.max(0, to));
      select(a, b);
    };
    return handle;
  });
  function place() {
    const a = left(), b = right();
    shade.hidden = state.from === null && state.to === null;
    shade.style.left = position(a) + 'px'; shade.style.width = Math.max(2, position(b) - position(a)) + 'px';
    [a, b].forEach((i, k) => {
      handles[k].style.left = position(i) + 'px';
      handles[k].setAttribute('aria-valuenow', i);
      handles[k].setAttribute('aria-valuetext', k ? dayName(edges[i] - 1, true) : dayName(edges[i]));
    });
  }
  const hit = event => barAt(event.clientX - box.getBoundingClientRect().left);
  let clicked = -Infinity;                            // a second click soon after shows all again; drawing anew between the two hides them from dblclick
  box.onpointerdown = event => {
    if (event.button || event.target.closest('.handle:focus-visible')) return;
    if (event.timeStamp - clicked < 400) { clicked = -Infinity; state.from = state.to = null; apply(); return; }
    const handle = event.target.closest('.handle'), k = handles.indexOf(handle), start = handle ? (k ? left() : right() - 1) : hit(event);
    let moved = Boolean(handle);
    box.setPointerCapture(event.pointerId);
    const to = move => { const bar = hit(move); moved ||= bar !== start; select(Math.min(start, bar), Math.max(start, bar) + 1, false); };
    if (!handle) to(event);
    box.onpointermove = to;
    box.onpointerup = box.onpointercancel = end => {
      box.onpointermove = box.onpointerup = box.onpointercancel = null;
      clicked = moved ? -Infinity : end.timeStamp;
      apply();
    };
  };
  box.append(shade, ...handles);
  return { place };
}
