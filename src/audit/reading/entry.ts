import { globalId, inLanguage, type Language } from '../../platform/index.js';
import type { AuditEntry } from '../audit.type.js';
import { factsOf, kindOfAct, wordsOfAct } from '../words/index.js';

export interface EntryRow {
  seq: number;
  /** Null where the reader may not know it. */
  content: string | null;
  hash: string;
  at: Date;
}

interface Content {
  act: string;
  actor: { profile: string | null; name: string | null };
  subject: { kind: string; id: string };
  details: Record<string, unknown>;
}

/** Only of these kinds is told what else was said: it is about people at work and settings. */
const OPEN = new Set(['people', 'settings']);

/** An entry as it is shown. `isNamed` says of which kinds of things the reader may have the id. */
export function toEntry(row: EntryRow, language: Language, isNamed: (kind: string) => boolean): AuditEntry {
  const content = row.content === null ? null : (JSON.parse(row.content) as Content);
  if (!content) return { seq: row.seq, at: row.at, hash: row.hash, act: null, kind: null, says: null, actor: null, actorId: null, subject: null, facts: [], done: null };
  const { act, actor, subject, details } = content;
  const kind = kindOfAct(act);
  const words = wordsOfAct(act);
  return {
    ...{ seq: row.seq, at: row.at, hash: row.hash, act, kind },
    says: words ? inLanguage(words, language).text : act,
    actor: actor.name,
    actorId: actor.profile && actor.name !== null ? globalId('prof', actor.profile) : null,
    subject: isNamed(subject.kind) ? globalId(subject.kind.replaceAll('-', '_'), subject.id) : null,
    facts: kind && OPEN.has(kind) ? factsOf(details, language) : [],
    done: subject,
  };
}
