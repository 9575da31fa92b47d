/** One event of a calendar, by the names of its properties. */
export type CalendarEvent = Record<string, { value: string; parameters: string }>;

/**
 * Reads iCalendar strictly, as RFC 5545 has it: lines end in CRLF and are folded at 75 octets, what begins ends, and each
 * event has what it must have. Throws where a calendar program would refuse.
 */
export function readCalendar(text: string): CalendarEvent[] {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('A line doesn’t end in CRLF');
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`);
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n').filter(Boolean).map(read);
  const events: CalendarEvent[] = [];
  const open: string[] = [];
  for (const { name, parameters, value } of lines) {
    if (name === 'BEGIN' && open.push(value) && value === 'VEVENT') events.push({});
    else if (name === 'END' && open.pop() !== value) throw new Error(`${value} ends where it hasn’t begun`);
    else if (open.at(-1) === 'VEVENT') Object.assign(events.at(-1) ?? {}, { [name]: { value, parameters } });
  }
  if (open.length > 0 || lines[0]?.value !== 'VCALENDAR') throw new Error('It isn’t one whole calendar');
  for (const event of events) for (const name of ['UID', 'DTSTAMP', 'DTSTART']) if (!event[name]) throw new Error(`An event has no ${name}`);
  return events;
}

function read(line: string): { name: string; parameters: string; value: string } {
  const [, name, parameters = '', value] = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/.exec(line) ?? [];
  if (!name || value === undefined) throw new Error(`No property: ${line}`);
  return { name, parameters, value: value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign)) };
}
