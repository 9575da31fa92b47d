import { Injectable } from '@nestjs/common';
import { helplinesAt, ProfileEntity } from '../../identity/index.js';
import { Reportables, type Reportable, type ReportableFacts } from '../../moderation/index.js';
import { kindOfId, localId, type Helplines, type Transaction, type Viewer } from '../../platform/index.js';
import { readersOf, type ConcernReader } from '../readers.js';

/** What somebody names when they raise a concern, or ask who would read it. */
export interface Named {
  /** The adult at work whom it is about. */
  readonly aboutId?: string | null;
  /** Where they are. */
  readonly organisationId?: string | null;
}

/** What a concern is raised on; without `reportable`, on nothing that was written here. */
export interface RaisedOn {
  readonly reportable: Reportable | null;
  readonly id: string;
}

export interface Concerned {
  readonly facts: ReportableFacts | null;
  readonly aboutProfileId: string | null;
  readonly readers: readonly ConcernReader[];
  /** Of where they are. */
  readonly helplines: Helplines;
}

/** The same answer for the notice that is read first and for the concern that follows (E5). */
@Injectable()
export class WhomItConcerns {
  constructor(private readonly reportables: Reportables) {}

  /** What a global id names, for a viewer who sees it; null otherwise (S2). */
  async raisedOn(viewer: Viewer, globalId: string | null | undefined): Promise<RaisedOn | null> {
    if (!globalId) return { reportable: null, id: '' };
    const reportable = this.reportables.byIdKind(kindOfId(globalId));
    const id = reportable && localId(reportable.idKind, globalId);
    return id && (await reportable.isVisibleTo(viewer, id)) ? { reportable, id } : null;
  }

  /** Null when what it was raised on has gone meanwhile. */
  async concerned(tx: Transaction, { reportable, id }: RaisedOn, named: Named): Promise<Concerned | null> {
    const facts = reportable && (await reportable.lock(tx, id));
    return reportable && !facts ? null : this.of(tx, facts, named);
  }

  /** Where they are, and nothing that was written there. */
  anywhere(tx: Transaction, named: Named): Promise<Concerned> {
    return this.of(tx, null, named);
  }

  private async of(tx: Transaction, facts: ReportableFacts | null, named: Named): Promise<Concerned> {
    const aboutProfileId = await adultAmong(tx, [named.aboutId, facts?.authorId]);
    const organisationId = facts?.organisationId ?? named.organisationId ?? null;
    const readers = await readersOf(tx, { organisationId, aboutProfileId });
    return { facts, aboutProfileId, readers, helplines: await helplinesAt(tx, organisationId ?? readers[0]?.organisationId ?? null) };
  }
}

/** The first of them that is a professional profile. A young person or a citizen is no adult in the service. */
async function adultAmong(tx: Transaction, ids: readonly (string | null | undefined)[]): Promise<string | null> {
  for (const id of ids) {
    const profile = id ? await tx.find(ProfileEntity, { id }) : null;
    if (profile?.kind === 'professional') return profile.id;
  }
  return null;
}
