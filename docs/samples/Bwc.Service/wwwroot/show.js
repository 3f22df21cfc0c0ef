import { dated, day, days, small, word } from './words.js';

/** An element with its attributes and what is in it. Text stays text: nothing is read as HTML. */
export function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(key, value);
  made.append(...content.flat(Infinity).filter(part => part !== null && part !== undefined));
  return made;
}

let register = new Map();

const host = text => { try { return new URL(text).hostname; } catch { return null; } };

/** Official sources come first. A leaked cable or a blog is in the data with its grade, and is not shown here. */
const isOfficial = part => part.startsWith('BWC/') || ['official', 'depositary'].includes(register.get(part)?.kind) || /(^|\.)(un|unoda|unog)\.(org|ch)$/.test(host(part) ?? '');
const isUnfit = part => /\b(cable|blog)\b/i.test(register.get(part)?.title ?? '') || /blog|wikileaks/i.test(host(part) ?? '');

function fitting(source) {
  const parts = source.split(';').map(p => p.trim()).filter(p => p && !isUnfit(p));
  const official = parts.filter(isOfficial);
  return official.length ? official : parts;
}

/** One source by its title, with a link where it has an address. */
function linked(part) {
  const known = register.get(part);
  const symbol = part.startsWith('BWC/') ? part.split(',')[0] : null;
  const address = symbol ? `https://docs.un.org/en/${symbol}` : host(part) ? part : host(known?.reference ?? '') ? known.reference : null;
  const title = known?.title ?? (host(part) ? host(part).replace(/^www\./, '') : part);
  return address ? element('a', { href: address, rel: 'noreferrer' }, title) : title;
}

function cite(source) {
  const parts = source ? fitting(source) : [];
  return parts.length ? element('cite', {}, parts.map((part, i) => [i ? '; ' : '', linked(part)])) : null;
}

/** A table with a caption and headers. The roles are written out, since a narrow screen stacks the cells and would lose them. */
function table(id, caption, heads, rows) {
  const cell = (name, role, label, content, scope) => element(name, { role, scope, 'data-label': label }, content);
  const head = element('tr', { role: 'row' }, heads.map(h => cell('th', 'columnheader', null, h, 'col')));
  const body = rows.map(row => element('tr', { role: 'row' }, row.map((content, i) => i ? cell('td', 'cell', heads[i], content) : cell('th', 'rowheader', heads[0], content, 'row'))));
  return element('div', { class: 'frame' },
    element('table', { class: id, role: 'table' }, element('caption', { id }, caption), element('thead', { role: 'rowgroup' }, head), element('tbody', { role: 'rowgroup' }, body)));
}

const steps = list => element('ol', { class: 'steps' }, list.map(s => element('li', {}, `${dated(s.text)} `, cite(s.citation))));

/** A part that is folded until somebody asks for it. */
const folded = (id, title, ...content) => element('details', { id, class: 'part' }, element('summary', {}, element('h3', {}, title)), content);

const value = text => element('span', { class: `value ${text}` }, word(text));

const support = (grade, source, note) => [
  grade === 'notEstablished' ? 'no source found' : small(grade), cite(source) ? ': ' : '', cite(source),
  note ? element('span', { class: 'aside' }, dated(note)) : null,
];

function facts({ ruling, standing, groups }) {
  const rows = [];
  if (standing) {
    const since = standing.since ? ` since ${day(standing.since)} (${small(standing.sinceGrade)})` : '';
    const status = standing.status ? word(standing.status) : standing.exists ? 'Not established' : 'Did not exist on that day';
    rows.push(['Standing', `${status}${since}`], ['Regional group', groupOf(standing, groups)]);
  }
  if (ruling) rows.push(
    ['Category', `${word(ruling.category)}${ruling.rule ? `, under rule ${ruling.rule}` : ''}${ruling.grade === 'notEstablished' ? '' : ` (${small(ruling.grade)})`}`],
    ['Takes part in decisions', value(ruling.takesPartInDecisions ? 'yes' : 'no')]);
  return element('dl', { class: 'facts' }, rows.map(([term, said]) => element('div', {}, element('dt', {}, term), element('dd', {}, said))));
}

function groupOf(standing, groups) {
  if (standing.group) return `${groupName(standing.group, groups)} (${small(standing.groupGrade)})`;
  if (!standing.exists) return 'None: it did not exist on that day';
  return standing.groupGrade === 'notEstablished' ? 'Not established' : 'None: the groups have only States Parties as members';
}

const groupName = (code, groups) => { const group = groups.find(g => g.code === code); return group ? `${group.name} (${code})` : code; };

function participation({ ruling }) {
  const parts = [folded('why', 'Why', steps(ruling.steps))];
  if (ruling.prerequisites.length) {
    parts.push(folded('first', 'Before attending', table('before', 'Steps before attending', ['Step', 'Needed?', 'How, and where it was read'],
      ruling.prerequisites.map(p => [word(p.kind), value(p.need), [`${p.detail}${p.by ? ` (by the ${p.by})` : ''}; `, support(p.grade, p.source)]]))));
  }
  parts.push(folded('may', 'Rights', ruling.rights.length
    ? table('rights', `The rights of ${ruling.participant} on ${day(ruling.on)}`, ['Right', 'Has it?', 'Support'], ruling.rights.map(r => [word(r.right), value(r.value), support(r.grade, r.source, r.note)]))
    : element('p', { class: 'note' }, 'Not established: without a category there are no rights on record.')));
  return parts;
}

function actions({ standing, on }) {
  if (!standing) return [];
  return folded('deeds', 'Signatures and deposits', standing.actions.length
    ? table('actions', `Actions of ${standing.name} up to ${day(on)}`, ['Day', 'Act', 'Depositary', 'Support'], standing.actions.map(a => [
      day(a.date), a.effective ? `${word(a.kind)}, with effect from ${day(a.effective)}` : word(a.kind), a.depositary ? word(a.depositary) : 'Not established', support(a.grade, a.source, a.note)]))
    : element('p', { class: 'note' }, `None is recorded up to ${day(on)}.`));
}

const person = c => [c.name, c.stateName ?? c.group].filter(Boolean).join(', ') || 'not named';

/** The days of the meetings of an office, and who is on record in the chair. */
function record(chair, meetings) {
  const dates = meetings.filter(m => m.office === chair.office).map(m => m.held.length ? m.held.map(days).join(', ') : 'days not established');
  const people = [...new Set(chair.onRecord.map(person))].join('; ') || 'not established';
  return [`${people}`, dates.length ? element('span', { class: 'aside' }, dates.join('; ')) : null];
}

function chairs({ chairs, groups, year, asked, ofYear }) {
  const heading = element('h2', { id: 'chairs-of' }, `Who chairs in ${year}`);
  const form = element('form', { class: 'year', method: 'get', action: '/', novalidate: '' },
    element('label', { for: 'year' }, 'Another programme year'), element('input', { id: 'year', name: 'year', type: 'number', min: '1', max: '9999', value: year }), element('button', { type: 'submit' }, 'Show the year'));
  if (!chairs.length) return element('section', { 'aria-labelledby': 'chairs-of' }, heading, element('p', { class: 'note' }, `No programme of meetings covers ${year}.`), form);
  const group = c => c.group ? `${groupName(c.group, groups)}${c.decided ? '' : ', by who chaired'}` : 'No group established';
  return element('section', { 'aria-labelledby': 'chairs-of' }, heading,
    asked === year ? null : element('p', { class: 'note' }, `The meetings held in ${asked} belong to the programme year ${year}.`),
    table('chairs', `The chairs of the programme year ${year}`, ['Office', 'Regional group', 'Chair on record', 'Why'], chairs.map(c => [c.office, group(c), record(c, ofYear),
      element('details', {}, element('summary', {}, 'Steps', element('span', { class: 'unseen' }, ` to the chair of ${c.office} in ${year}`)), steps(c.steps))])),
    form);
}

/** The answer in one sentence. */
function sentence({ ruling, standing }) {
  if (!ruling) return standing.exists ? null : 'It did not exist as a State on that day.';
  const under = ruling.rule ? ` It takes part under rule ${ruling.rule}` : ' It takes part';
  const kind = word(ruling.category);
  if (ruling.takesPartInDecisions) return `${kind}.${ruling.rule ? `${under}, and` : ' It'} takes part in the meetings and in their decisions.`;
  return ruling.category === 'notEstablished' || ruling.category === 'secretariat' ? `${kind}. No part in decisions.` : `${kind}.${under}, but takes no part in decisions.`;
}

/** The whole answer: in words, then the chairs of the year, then the rest folded. */
export function answerOf(found, address) {
  const { ruling, standing, on, sources } = found;
  register = new Map(sources.map(s => [s.id, s]));
  const name = ruling?.participant ?? standing.name;
  const said = sentence(found);
  return [
    element('section', { 'aria-labelledby': 'about' },
      element('h2', { id: 'about' }, `${name} on ${day(on)}`),
      said ? element('p', { class: 'said' }, said) : null,
      facts(found),
      standing && !standing.exists ? element('p', { class: 'note' }, standing.instead.length ? ['In its place that day: ', standing.instead.map((code, i) => [i ? ', ' : '', element('a', { href: address(code, on) }, code)]).flat(), '.'] : 'It is not established which State was there in its place.') : null),
    chairs(found),
    element('section', { 'aria-labelledby': 'more' }, element('h2', { id: 'more' }, 'Reasons and sources'),
      ruling ? participation(found) : standing ? folded('why', 'Why', steps(standing.steps)) : null, actions(found)),
  ];
}

/** The rulings on a list, one row an entry with what was found about it, and the same rows for a spreadsheet. */
export function listOf({ entries, on }) {
  const heads = ['Name given', 'Participant', 'Category', 'Rule', 'Decides', 'Remarks'];
  const cells = entries.map(e => [e.given, e.participant ?? '', e.category ? word(e.category) : '', e.rule ?? '', e.takesPartInDecisions ? 'yes' : 'no',
    e.findings.map(f => f.message).join('; ')]);
  const quoted = text => { const safe = /^[=+\-@]/.test(text) ? `'${text}` : text; return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe; };
  const csv = [heads, ...cells].map(row => row.map(quoted).join(',')).join('\n') + '\n';
  const file = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  return [table('list', `${entries.length} ${entries.length === 1 ? 'name' : 'names'} on ${day(on)}`, heads, cells),
    element('p', {}, element('a', { href: file, download: `participants-${on}.csv` }, 'Download this table (CSV)'))];
}
