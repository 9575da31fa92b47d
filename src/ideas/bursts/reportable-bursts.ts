import { Injectable } from '@nestjs/common';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../../moderation/index.js';
import { Database, globalId, inLanguage, renderMarkdown, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { IdeaBurstEntity } from './burst.entity.js';
import { explain, type Seen } from './burst.rules.js';

interface CardRow {
  [column: string]: unknown;
  id: string;
  title: string;
  seen: Seen;
  version: number;
}

const COUNTED: Texts = { en: 'Support for this idea', cy: 'Cefnogaeth i’r syniad hwn' };

/** Puts bursts of support before the council's clerks (V8). They see what was seen, and never who it was (V5). */
@Injectable()
export class ReportableBursts implements Reportable {
  readonly kind = 'idea-burst';
  readonly idKind = 'burst';

  constructor(
    private readonly database: Database,
    reportables: Reportables,
  ) {
    reportables.register(this);
  }

  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const idea = await tx.lock(IdeaEntity, { id });
    const burst = await tx.find(IdeaBurstEntity, { ideaId: id });
    if (!idea || !burst) return null;
    const { organisationId } = idea;
    return { version: burst.version, scope: { kind: 'organisation', id: organisationId }, organisationId, authorId: null };
  }

  /** Nobody reports one: they are seen by counting. */
  isVisibleTo(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async cards(viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow>(
      'select i.id, i.title, b.seen, b.version from idea i join idea_burst b on b.idea_id = i.id where i.id = any($1)',
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row, viewer)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** `publish`: nothing is wrong, and it is slowed no longer. What is false is removed by a deed of its own. */
  async carryOut(tx: Transaction, { id, action }: DecisionToCarryOut): Promise<Problem | null> {
    const burst = await tx.lock(IdeaBurstEntity, { ideaId: id });
    if (!burst || action !== 'publish') return new ActionNotPossible();
    await tx.save(IdeaBurstEntity, { ...burst, slowedUntil: null, version: burst.version + 1 });
    return null;
  }
}

function toCard({ id, title, seen, version }: CardRow, { language }: Viewer): CaseCard {
  const card = { excerpt: title, html: renderMarkdown(explain(seen)[language]), authorName: inLanguage(COUNTED, language).text, context: [] };
  return { ...card, path: `/ideas/${globalId('idea', id)}`, version };
}
