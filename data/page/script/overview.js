/* ── the overview: bars of equal time; stretches without events shrink. One path for each layer, never a node per event ── */
const HEIGHT = 100, TOP = 8, MOST_BARS = 160, SHORTEST_GAP = 5, NARROWEST_GAP = 34;
const UNITS = { days: ['day', 1, 20000], months: ['month', 1, 60000] };   // by the scale of the list: unit, step, and the most days it is used for

/* The edges of the bars: days, months, quarters or years. The list's own unit where that is fine, else whichever gives enough bars and not too many. */
function bars(low, high) {
  const days = high - low, [firstYear, firstMonth] = civil(low), [lastYear] = civil(high - 1), own = UNITS[$('#timeline').dataset.scale];
  const choice = own && days <= own[2] ? own : [['day', 1], ['month', 1], ['month', 3], ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000, 1e5, 1e6, 1e7].map(n => ['year', n])]
    .find(([unit, n]) => days / ({ day: 1, month: 30.4, year: 365.2 }[unit] * n) <= MOST_BARS) ?? ['year', 1e8];
  const [unit, step] = choice, edges = [];
  if (unit === 'day') for (let day = low; day <= high; day++) edges.push(day);
  else if (unit === 'month') for (let month = firstMonth - 1 - (firstMonth - 1) % step; edges.length === 0 || edges.at(-1) < high; month += step) edges.push(dayNumber(firstYear + Math.floor(month / 12), month % 12 + 1));
  else {
    const shift = firstYear < 1 && step > 1 ? 1 : 0;    // before Christ bars begin at 50 BC, not at 51 BC; the first bar after it is a year short
    let year = Math.floor((firstYear - shift) / step) * step + shift;
    edges.push(dayNumber(year));
    while (year <= lastYear) { year = shift && year === 1 ? step : year + step; edges.push(dayNumber(year)); }
  }
  return { unit, step, edges };
}

let overview = null;
function makeOverview(box) {
  const all = events.filter(dated);
  if (!all.length) return null;
  let low = Infinity, high = -Infinity;
  for (const event of all) { low = Math.min(low, event.from ?? event.to - 1); high = Math.max(high, event.to ?? event.from + 1); }
  const { unit, step, edges } = bars(low, high), n = edges.length - 1;
  const barOf = day => { let a = 0, b = n; while (b - a > 1) { const middle = (a + b) >> 1; if (edges[middle] <= day) a = middle; else b = middle; } return a; };
  const reach = event => [barOf(event.from ?? (event.span ? low : event.to - 1)), barOf((event.to ?? (event.span ? high : event.from + 1)) - 1)];

  /* sure: dated inside one bar. may: lasting, once in each bar, or one event spread over what is possible. */
  function tally(list) {
    const sure = new Float64Array(n), may = new Float64Array(n);
    for (const i of list) {
      const event = events[i]; if (!dated(event)) continue;
      const [a, b] = reach(event);
      if (a >= b && event.from !== null && event.to !== null) sure[a]++;
      else { const weight = event.span ? 1 : 1 / (b - a + 1); for (let k = a; k <= b; k++) may[k] += weight; }
    }
    return { sure, may };
  }
  const everything = tally(events.map((_, i) => i)), occupied = new Uint8Array(n);
  for (const event of all) for (const k of reach(event)) occupied[k] = 1;
  const peak = Math.max(1, ...everything.sure.map((value, i) => value + everything.may[i]));
  let x = [], gaps = [], last = [], width = 0;
  const inGap = i => gaps.some(([a, b]) => i >= a && i < b);

  function layout() {
    width = box.clientWidth; gaps = [];
    for (let shortest = SHORTEST_GAP; !state.linear; shortest *= 2) {
      gaps = [];
      for (let i = 0, run = 0; i <= n; i++) { if (i < n && !occupied[i]) run++; else { if (run >= shortest) gaps.push([i - run, i]); run = 0; } }
      if (gaps.length * NARROWEST_GAP < width / 2) break;
    }
    const gapWidth = Math.max(NARROWEST_GAP, Math.min(72, width / (gaps.length * 3 + 4)));
    const free = n - gaps.reduce((sum, [a, b]) => sum + b - a, 0), barWidth = (width - gaps.length * gapWidth) / free;
    x = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) { const gap = gaps.find(([a, b]) => i >= a && i < b); x[i + 1] = x[i] + (gap ? gapWidth / (gap[1] - gap[0]) : barWidth); }
  }
  function shape(values, base) {
    let path = '';
    for (let i = 0; i < n; i++) if (values[i] > 0 && !inGap(i)) {
      const w = Math.min(26, x[i + 1] - x[i]), pad = w > 5 ? 1 : 0, middle = (x[i] + x[i + 1]) / 2, bottom = HEIGHT - base(i) / peak * (HEIGHT - TOP), h = Math.max(1.5, values[i] / peak * (HEIGHT - TOP));
      path += `M${(middle - w / 2 + pad).toFixed(1)} ${bottom.toFixed(1)}v${-h.toFixed(1)}h${(w - 2 * pad).toFixed(1)}v${h.toFixed(1)}z`;
    }
    return path;
  }
  function gapText(a, b, wide) {
    const [count, word] = unit === 'year' ? [(b - a) * step, 'year'] : unit === 'month' ? [(b - a) * step, 'month'] : [b - a, 'day'];
    return wide ? plural(count, word) : `${count} ${word[0]}`;
  }
  /* What stands below a bar: nothing, or words, with how gladly it gives way to a neighbour. */
  function tick(i, per) {
    const [year, month, day] = civil(edges[i]), first = i === 0 || gaps.some(gap => gap[1] === i);
    if (unit === 'year') {
      return first || (year > 0 ? year : 1 - year) % per === 0 ? { text: yearName(year), first } : null;
    }
    if (unit === 'month') return first ? { text: `${MONTHS[month - 1]} ${yearName(year)}`, first } : month === 1 ? { text: yearName(year), first: true } : (month - 1) % per === 0 ? { text: MONTHS[month - 1], first } : null;
    return first ? { text: `${day} ${MONTHS[month - 1]} ${yearName(year)}`, first } : day === 1 ? { text: `1 ${MONTHS[month - 1]}`, first: true } : per < 32 && day % per === 0 && day < 32 - per / 2 ? { text: String(day), first } : null;
  }
  function drawAxis(picture) {
    let at = 0;
    for (const [a, b] of [...gaps, [n, n]]) {
      if (x[a] > x[at]) picture.append(svg('path', { class: 'ax-line', d: `M${x[at]} ${HEIGHT + 2}H${x[a]}` }));
      if (a < n) {
        picture.append(svg('path', { class: 'ax-gap', d: `M${x[a] + 2} ${HEIGHT + 2}H${x[b] - 2}` }));
        picture.append(svg('text', { class: 'gap-t', x: (x[a] + x[b]) / 2, y: HEIGHT + 38, 'text-anchor': 'middle' }, gapText(a, b, x[b] - x[a] > 50)));
      }
      at = b;
    }
    const free = n - gaps.reduce((sum, [a, b]) => sum + b - a, 0), barWidth = (width - gaps.reduce((sum, [a, b]) => sum + x[b] - x[a], 0)) / Math.max(1, free);
    const steps = { year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 1e4, 1e5, 1e6, 1e7, 1e8], month: [1, 3, 6, 12], day: [1, 2, 5, 10, 32] }[unit];
    const per = steps.find(k => k / (unit === 'day' ? 1 : step) * barWidth > 44) ?? steps.at(-1), marks = [];
    let reached = -1;
    for (let i = 0; i < n; i++) {
      const mark = inGap(i) ? null : tick(i, per);
      if (!mark) continue;
      const w = mark.text.length * 7, middle = Math.max(w / 2, Math.min(width - w / 2, (x[i] + x[i + 1]) / 2));
      if (middle - w / 2 < reached + 8) { if (!mark.first) continue; const before = marks.at(-1); if (before && !before.first) marks.pop(); else continue; }
      marks.push({ ...mark, middle, at: (x[i] + x[i + 1]) / 2 }); reached = middle + w / 2;
    }
    for (const mark of marks) picture.append(svg('path', { d: `M${mark.at} ${HEIGHT + 4}v5`, stroke: 'var(--axis)' }), svg('text', { x: mark.middle, y: HEIGHT + 22, 'text-anchor': 'middle' }, mark.text));
  }
  function draw(list = last) {
    last = list; layout();
    const { sure, may } = tally(list), picture = svg('svg', { 'aria-hidden': 'true', viewBox: `0 0 ${width} 148` });
    picture.innerHTML = '<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V4" stroke="currentColor" stroke-width="1.6"/></pattern></defs>';
    picture.append(svg('path', { class: 'b-all', d: shape(everything.sure.map((value, i) => value + everything.may[i]), () => 0) }), svg('path', { class: 'b-in', d: shape(sure, () => 0) }), svg('path', { class: 'b-may', d: shape(may, i => sure[i]) }));
    drawAxis(picture);
    $('svg', box)?.remove(); box.prepend(picture);
    brush.place();
  }
  const brush = makeBrush(box, { n, edges, position: i => x[i], barAt: pixel => { let i = 0; while (i < n - 1 && x[i + 1] <= pixel) i++; return i; } });
  new ResizeObserver(() => { if (box.clientWidth !== width) draw(); }).observe(box);
  return { draw, ends: unit === 'year' ? [low, high - 1].map(day => yearName(civil(day)[0])) : [dayName(edges[0]), dayName(edges[n] - 1, true)] };
}
