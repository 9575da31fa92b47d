import type { Topic } from '../identity/index.js';
import { globalId, markdown, type AgeBand, type Language } from '../platform/index.js';
import type { EstimateKind, HeldBecause } from './content/index.js';
import type { IdeaState } from './idea.entity.js';
import type { Idea } from './idea.type.js';

/** An idea as its queries give it. */
export interface IdeaRow {
  [column: string]: unknown;
  id: string;
  version: number;
  state: IdeaState;
  title: string;
  language: Language;
  body: string;
  need: string | null;
  outcome_wanted: string | null;
  self_help: string | null;
  topic: Topic | null;
  latitude: number | null;
  longitude: number | null;
  estimate_kind: EstimateKind | null;
  estimate_pounds: number | null;
  text_number: number;
  held_because: HeldBecause[];
  support_count: number;
  threshold: number;
  opened_at: Date;
  closes_at: Date;
  closed_at: Date | null;
  merged_into: string | null;
  hidden_at: Date | null;
  organisation_id: string;
  ward_id: string | null;
  call_id: string | null;
  author_id: string;
  supporter_bands: AgeBand[];
}

/** Whatever is asked for: what other things are found by. */
const KEYS = ['id', 'organisation_id', 'author_id'];

/** What each field that says nothing else is read from, beside the keys. Any other field may look at the whole idea. */
const READ_FROM: Readonly<Record<string, readonly string[]>> = {
  ...{ __typename: [], id: [], author: [], organisation: [], answerDue: [], viewerHasSupported: [] },
  ...{ version: ['version'], state: ['state'], title: ['title'], language: ['language'], body: ['body', 'language'], need: ['need'] },
  ...{ outcomeWanted: ['outcome_wanted'], selfHelp: ['self_help'], topic: ['topic'], textNumber: ['text_number'] },
  ...{ point: ['latitude', 'longitude'], estimate: ['estimate_kind', 'estimate_pounds'], ward: ['ward_id'] },
  ...{ supportCount: ['support_count'], threshold: ['threshold'], openedAt: ['opened_at'], closesAt: ['closes_at'], closedAt: ['closed_at'] },
};

const WHOLE = [
  ...[...KEYS, 'version', 'state', 'title', 'language', 'topic', 'latitude', 'longitude', 'estimate_kind', 'estimate_pounds', 'text_number'],
  ...['held_because', 'support_count', 'threshold', 'opened_at', 'closes_at', 'closed_at', 'merged_into', 'hidden_at', 'ward_id', 'call_id', 'supporter_bands'],
];

/** Only who shows them needs them. */
const LONG_TEXTS = ['body', 'need', 'outcomeWanted', 'selfHelp'];

/** Of an idea `i` what the asked fields are read from; all of it when none are named. A list reads half as much so. */
export function ideaColumns(asked: ReadonlySet<string> = new Set(['everything', ...LONG_TEXTS])): string {
  const fields = [...asked];
  const columns = fields.every((field) => field in READ_FROM) ? KEYS : WHOLE;
  return [...new Set([...columns, ...fields.flatMap((field) => READ_FROM[field] ?? [])])].map((column) => `i.${column}`).join(', ');
}

export const IDEA_COLUMNS = ideaColumns();

/** Everybody sees it: neither held for a clerk nor hidden by a moderator. One rule for lists, single reads and what is live (S2). */
export const SHOWN = `i.hidden_at is null and i.state <> 'held'`;

/** What is shown, and what one's own waits for a clerk. `profile` is the placeholder of the viewer's profile. */
export const visibleTo = (profile: string): string => `i.hidden_at is null and (i.state <> 'held' or i.author_id = ${profile})`;

export function toIdea(row: IdeaRow): Idea {
  const { latitude, longitude, estimate_kind: kind, estimate_pounds: pounds } = row;
  // Written out: putting it together from parts costs a list more than reading it.
  return {
    uuid: row.id,
    id: globalId('idea', row.id),
    version: row.version,
    state: row.state,
    title: row.title,
    language: row.language,
    body: markdown(row.body, row.language),
    textNumber: row.text_number,
    need: row.need,
    outcomeWanted: row.outcome_wanted,
    selfHelp: row.self_help,
    topic: row.topic,
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    estimate: kind === null || pounds === null ? null : { kind, pounds },
    supportCount: row.support_count,
    threshold: row.threshold,
    supporterBands: row.supporter_bands,
    openedAt: row.opened_at,
    closesAt: row.closes_at,
    closedAt: row.closed_at,
    hiddenAt: row.hidden_at,
    organisationId: row.organisation_id,
    wardId: row.ward_id,
    callId: row.call_id,
    authorId: row.author_id,
    heldBecause: row.held_because,
    mergedIntoId: row.merged_into,
  };
}
