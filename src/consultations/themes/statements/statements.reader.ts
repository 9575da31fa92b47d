import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { StatementsReader, type Statement } from '../../../opinions/index.js';
import { Database, perRequest, type GraphqlContext } from '../../../platform/index.js';

/** The statements that say a theme, as far as the viewer sees them. */
@Injectable()
export class TaggedStatementsReader {
  constructor(
    private readonly database: Database,
    private readonly statements: StatementsReader,
  ) {}

  private readonly tagged = perRequest(() => new DataLoader<string, string[]>((ids) => this.idsOf(ids)));

  async ofTheme(context: GraphqlContext, themeId: string): Promise<Statement[]> {
    const ids = await this.tagged(context).load(themeId);
    const found = await this.statements.statements(context).loadMany(ids);
    return found.filter((statement): statement is Statement => statement !== null && !(statement instanceof Error));
  }

  private async idsOf(themeIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database.rows<{ theme_id: string; statement_id: string }>(
      'select theme_id, statement_id from theme_statement where theme_id = any($1) order by statement_id',
      [themeIds],
    );
    return themeIds.map((id) => rows.filter((row) => row.theme_id === id).map((row) => row.statement_id));
  }
}
