import { Injectable } from '@nestjs/common';
import type { OutboxEvent, Transaction } from '../platform/index.js';
import { Contributors } from '../proceedings/index.js';
import type { Kind, SubjectKind } from './kinds.js';

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Who is told of what happened: those who contributed, and those who follow. */
@Injectable()
export class Audience {
  constructor(private readonly contributors: Contributors) {}

  /** Each profile once. Never shown to anybody (V5). */
  async of(tx: Transaction, subjects: readonly Subject[]): Promise<string[]> {
    const told = new Set<string>();
    for (const subject of subjects) {
      for (const profileId of await this.contributors.to(tx, subject)) told.add(profileId);
      for (const profileId of await followersOf(tx, subject)) told.add(profileId);
    }
    return [...told];
  }
}

async function followersOf(tx: Transaction, { kind, id }: Subject): Promise<string[]> {
  const rows = await tx.query<{ profile_id: string }>('select profile_id from follow where subject_id = $1 and subject_kind = $2', [id, kind]);
  return rows.map((row) => row.profile_id);
}

/** What the event is about; null where it concerns nothing that people are told about. */
export function subjectOf(event: Pick<OutboxEvent, 'topics'>, kind: Kind): Subject | null {
  return subjectsAmong(event.topics, kind.about)[0] ?? null;
}

export function alsoConcerned(event: Pick<OutboxEvent, 'topics'>, kind: Kind): Subject[] {
  return subjectsAmong(event.topics, kind.also ?? []);
}

const UUID = /^[0-9a-f-]{36}$/;

/** In the order of `kinds`. */
function subjectsAmong(topics: readonly string[], kinds: readonly SubjectKind[]): Subject[] {
  return kinds.flatMap((kind) =>
    topics
      .filter((topic) => topic.startsWith(`${kind}:`))
      .map((topic) => ({ kind, id: topic.slice(kind.length + 1) }))
      .filter(({ id }) => UUID.test(id)),
  );
}
