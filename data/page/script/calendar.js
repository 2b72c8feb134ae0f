/* ── days: counted from 0000-03-01 of the proleptic Gregorian calendar, as in the index; years are astronomical ── */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function dayNumber(year, month = 1, day = 1) {
  const y = month > 2 ? year : year - 1, era = Math.floor(y / 400), ofEra = y - era * 400;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
}
function civil(number) {
  const era = Math.floor(number / 146097), ofEra = number - era * 146097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100)), shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1];
}
const yearName = year => year > 0 ? String(year) : `${1 - year} BC`;

/* A day as the coarsest unit that begins with it, or, for a last day, that ends with it. */
function unitOf(number, isLast) {
  const [, month, day] = civil(isLast ? number + 1 : number);
  return day === 1 ? (month === 1 ? 'year' : 'month') : 'day';
}
function dayName(number, isLast) {
  const [year, month, day] = civil(number), unit = unitOf(number, isLast);
  return unit === 'year' ? yearName(year) : unit === 'month' ? `${MONTHS[month - 1]} ${yearName(year)}` : `${day} ${MONTHS[month - 1]} ${yearName(year)}`;
}
/* The same for the address: 1953, 1953-07, 1953-07-27, -43. */
function dayText(number, isLast) {
  const [year, month, day] = civil(number), unit = unitOf(number, isLast), two = n => String(n).padStart(2, '0');
  return unit === 'year' ? String(year) : unit === 'month' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
/* What was typed or stands in the address, as the first day and the day after the last; null for what is no date. */
function period(text) {
  const digits = text.trim().match(/^(?<year>-?\d+)(?:-(?<month>\d\d?)(?:-(?<day>\d\d?))?)?\s*(?<bc>bce?|b\.c\.)?$/i);
  const named = digits ? null : text.trim().match(/^(?:(?<day>\d\d?) )?(?<month>[a-z]{3})[a-z]* (?<year>\d+)\s*(?<bc>bce?|b\.c\.)?$/i);
  const parts = (digits ?? named)?.groups;
  if (!parts) return null;
  const year = parts.bc ? 1 - parts.year : +parts.year, day = +parts.day;
  const month = named ? MONTHS.indexOf(parts.month[0].toUpperCase() + parts.month.slice(1).toLowerCase()) + 1 : +parts.month;
  if (!parts.month) return [dayNumber(year), dayNumber(year + 1)];
  if (month < 1 || month > 12) return null;
  const next = month === 12 ? dayNumber(year + 1) : dayNumber(year, month + 1);
  if (!parts.day) return [dayNumber(year, month), next];
  const first = dayNumber(year, month, day);
  return day < 1 || first >= next ? null : [first, first + 1];
}
