import { Injectable } from '@nestjs/common';
import { ActionNotPossible, Reportables, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../moderation/index.js';
import { Database, renderMarkdown, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { decideOnStatement, lockStatement } from './decide-on-statement.js';
import { RoundHosts } from './round-hosts.js';
import { topicsOf } from './statement-rounds.js';

interface CardRow {
  id: string;
  text: string;
  version: number;
  author: string;
  host_kind: string;
  host_id: string;
}

/** Answers moderation for statements: held ones, and those that somebody reports. */
@Injectable()
export class ReportableStatements implements Reportable {
  readonly kind = 'statement';
  readonly idKind = 'stmt';

  constructor(
    private readonly database: Database,
    private readonly hosts: RoundHosts,
    reportables: Reportables,
  ) {
    reportables.register(this);
  }

  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const locked = await lockStatement(tx, id);
    if (!locked) return null;
    const { statement, round } = locked;
    const scope = { kind: round.scopeKind, id: round.scopeId };
    return { version: statement.version, scope, organisationId: round.organisationId, authorId: statement.authorProfileId };
  }

  async isVisibleTo(viewer: Viewer, id: string): Promise<boolean> {
    const row = await this.database.row<{ host_kind: string; host_id: string }>(
      `select r.host_kind, r.host_id from statement s join statement_round r on r.id = s.round_id
       where s.id = $1 and (s.state = 'accepted' or s.author_profile_id = $2)`,
      [id, viewer.profile?.id ?? null],
    );
    if (!row) return false;
    const host = { hostKind: row.host_kind, hostId: row.host_id };
    const [standing] = await this.hosts.standings((sql, values) => this.database.rows(sql, values), viewer, [host]);
    return Boolean(standing);
  }

  async cards(_viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<CardRow>(
      `select s.id, s.text, s.version, p.display_name as author, r.host_kind, r.host_id
       from statement s join statement_round r on r.id = s.round_id join profile p on p.id = s.author_profile_id
       where s.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, this.toCard(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** A statement can't be changed, only put to people or taken out. */
  async carryOut(tx: Transaction, { id, action }: DecisionToCarryOut): Promise<Problem | null> {
    const locked = await lockStatement(tx, id);
    if (!locked || action === 'ask-for-changes') return new ActionNotPossible();
    await decideOnStatement(tx, locked, action === 'publish' ? 'accepted' : 'rejected');
    tx.record({ kind: 'statement.decided', topics: topicsOf(locked.round) });
    return null;
  }

  private toCard({ text, version, author, host_kind, host_id }: CardRow): CaseCard {
    const path = this.hosts.path({ hostKind: host_kind, hostId: host_id });
    return { excerpt: text, html: renderMarkdown(text), authorName: author, context: [], path, version };
  }
}
