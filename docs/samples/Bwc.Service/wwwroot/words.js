// The words for people are those of the library: the service puts them here. A word that is not among them is taken apart.
const words = { /* the words of the library */ };

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const small = text => words[text] ?? text.replace(/([A-Z])/g, ' $1').toLowerCase();

/** The word at the beginning of a line. */
export const word = text => { const said = small(text); return said[0].toUpperCase() + said.slice(1); };

/** "2021-09-03" as "3 September 2021". Neither clock nor time zone has a part in it. */
export function day(text) {
  const [year, month, date] = text.split('-').map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** A run such as "2021-08-30/2021-08-31" in words. */
export function days(run) {
  const [from, to] = run.split('/');
  if (!to || from === to) return day(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} to ${day(to)}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${day(from).replace(/ \d+$/, '')} to ${day(to)}` : `${day(from)} to ${day(to)}`;
}

/** A sentence with its dates written out: "2021-09-03" becomes "3 September 2021". */
export const dated = text => text.replace(/\b\d{4}-\d\d-\d\d\b/g, day);
