import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest } from '../../platform/index.js';
import { ModerationScopes } from '../moderation-scopes.js';

interface Row extends Record<string, unknown> {
  id: string;
  kind: string;
  scope: string;
  /** The accounts of who decided and of who wrote it. */
  not: string[];
}

/** Whether anybody moderates a place who may hear an appeal there: another human being than who decided and who wrote it (W9). */
@Injectable()
export class HearersReader {
  constructor(
    private readonly database: Database,
    private readonly scopes: ModerationScopes,
  ) {}

  /** By the decision that was appealed. */
  readonly areThere = perRequest(() => new DataLoader<string, boolean>((ids) => this.read(ids)));

  private async read(decisionIds: readonly string[]): Promise<boolean[]> {
    const rows = await this.database.rows<Row>(
      `select d.id, c.scope_kind as kind, c.scope_id as scope,
         (select array_agg(p.account_id) from profile p where p.id in (d.profile_id, c.author_id)) as not
       from moderation_decision d join moderation_case c on c.id = d.case_id where d.id = any($1)`,
      [decisionIds],
    );
    const moderating = new Map<string, string[]>();
    for (const { kind, scope } of rows) if (!moderating.has(scope)) moderating.set(scope, await this.accountsOf(await this.scopes.moderatorsOf({ kind, id: scope })));
    return decisionIds.map((id) => {
      const row = rows.find((one) => one.id === id);
      return row !== undefined && (moderating.get(row.scope) ?? []).some((account) => !row.not.includes(account));
    });
  }

  private async accountsOf(profileIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ account_id: string }>('select account_id from profile where id = any($1)', [profileIds]);
    return rows.map(({ account_id }) => account_id);
  }
}
