import ICAL from 'ical.js';

/** One event of a calendar, as a calendar program takes it. */
export interface CalendarEvent {
  uid: string;
  sequence: number;
  status: string;
  summary: string;
  url: string;
  /** "2028-02-29" for a whole day; with a time otherwise. */
  start: string;
  /** The first day after it. */
  end: string;
}

/**
 * Reads iCalendar by a parser that calendar programs use, and strictly where it forgives: lines end in CRLF and are folded
 * at 75 octets, and each event has what RFC 5545 asks of it.
 */
export function readCalendar(text: string): CalendarEvent[] {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('A line doesn’t end in CRLF');
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const name of ['version', 'prodid']) if (!calendar.hasProperty(name)) throw new Error(`The calendar has no ${name}`);
  return calendar.getAllSubcomponents('vevent').map(read);
}

function read(component: ICAL.Component): CalendarEvent {
  for (const name of ['uid', 'dtstamp', 'dtstart']) if (!component.hasProperty(name)) throw new Error(`An event has no ${name}`);
  const { uid, sequence, summary, startDate, endDate } = new ICAL.Event(component);
  const said = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
  return { uid, sequence, status: said('status'), summary, url: said('url'), start: startDate.toString(), end: endDate.toString() };
}
