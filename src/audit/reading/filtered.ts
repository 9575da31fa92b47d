import { addDays, endOfDay, jurisdictionOf, type Day } from '../../platform/index.js';
import { actsNamed, actsOfKind, wordsTyped } from '../words/index.js';
import type { AuditFilter } from './audit.args.js';

/** As the indexes have it. */
export const ACT = `(e.content::jsonb ->> 'act')`;
const ACTOR = `(e.content::jsonb -> 'actor' ->> 'profile')`;
const NAME = `(e.content::jsonb -> 'actor' ->> 'name')`;
const SUBJECT = `(e.content::jsonb -> 'subject' ->> 'id')`;
const INVITED = `(e.content::jsonb -> 'details' ->> 'name')`;
/** The profile that something was done to, itself or by one of its appointments. */
const DONE_TO = `coalesce((select a.profile_id::text from appointment a where a.id::text = ${SUBJECT}), ${SUBJECT})`;
/** Never a young person: what was done to one isn’t found by their name, nor by guessing their profile (Y3). */
const NOT_YOUNG = `p.kind <> 'young-person'`;

const CALENDAR = jurisdictionOf('wales').calendar;
const startOf = (day: Day): Date => endOfDay(addDays(day, -1), CALENDAR);

/**
 * The predicate of a filter over entries `e`. What is sealed is found by its time alone: otherwise what it says could be guessed
 * by asking (E1). `bind` keeps a value as a parameter and answers with its placeholder.
 */
export function filtered(filter: AuditFilter, bind: (value: unknown) => string): string[] {
  const { text, kind, personId, fromDay, untilDay } = filter;
  const asks = [
    ...(kind ? [`${ACT} = any(${bind(actsOfKind(kind))})`] : []),
    ...(personId ? [ofPerson(bind(personId))] : []),
    ...wordsTyped(text ?? '').map((word) => holding(bind(word), bind(actsNamed(word)))),
  ];
  return [
    ...(asks.length > 0 ? ['not e.sealed'] : []),
    ...asks,
    ...(fromDay ? [`e.at >= ${bind(startOf(fromDay))}`] : []),
    ...(untilDay ? [`e.at < ${bind(endOfDay(untilDay, CALENDAR))}`] : []),
  ];
}

const ofPerson = (id: string): string =>
  `exists (select from profile p where p.id = ${id}::uuid and ${NOT_YOUNG}) and (${ACTOR} = ${id}::text or ${DONE_TO} = ${id}::text)`;

const holding = (word: string, acts: string): string => `(${ACT} = any(${acts}) or position(folded(${word}) in folded(${NAME})) > 0
  or position(folded(${word}) in folded(${INVITED})) > 0
  or exists (select from profile p where p.id::text = ${DONE_TO} and ${NOT_YOUNG} and position(folded(${word}) in folded(p.display_name)) > 0))`;

