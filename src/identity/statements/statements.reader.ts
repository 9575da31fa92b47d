import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, localMarkdown, perRequest, type GraphqlContext, type Texts } from '../../platform/index.js';
import type { StatementKind } from './statement.entity.js';
import type { Statement } from './statement.type.js';

interface Row extends Record<string, unknown> {
  organisation_id: string;
  kind: StatementKind;
  words: Texts;
}

/** What organisations add to the place's statements: everybody reads it alike. */
@Injectable()
export class StatementsReader {
  constructor(private readonly database: Database) {}

  readonly statementsOf = perRequest((context) => new DataLoader<string, Statement[]>((ids) => this.ofOrganisations(ids, context)));

  private async ofOrganisations(ids: readonly string[], { viewer }: GraphqlContext): Promise<Statement[][]> {
    const rows = await this.database.rows<Row>('select organisation_id, kind, words from organisation_statement where organisation_id = any($1) order by kind', [ids]);
    const toStatement = ({ kind, words }: Row): Statement => ({ kind, words: localMarkdown(words, viewer.language) });
    return ids.map((id) => rows.filter((row) => row.organisation_id === id).map(toStatement));
  }
}
