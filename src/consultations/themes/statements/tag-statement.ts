import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { hostOfStatement } from '../../../opinions/index.js';
import { IdField, isRefusal, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../../platform/index.js';
import { stateAt } from '../../consultation.rules.js';
import { themesChanged } from '../theme.events.js';
import { OutcomeTold, RoundStillOpen } from '../theme.problems.js';
import { Theme } from '../theme.type.js';
import { lockTheme, theming } from '../theming.js';
import { recountAgreed } from './agreed.js';

@InputType({ description: 'That a statement of the round says a theme, or that it doesn’t.' })
export class TagStatementInput {
  @IdField('stmt', 'The statement.')
  @IsUUID()
  statementId!: string;

  @IdField('theme', 'The theme.')
  @IsUUID()
  themeId!: string;
}

export const TagStatementOutcome = outcomeOf('TagStatementOutcome', 'The theme with its statements, or why it was not tagged.', Theme, [OutcomeTold, RoundStillOpen]);
export const UntagStatementOutcome = outcomeOf('UntagStatementOutcome', 'The theme with its statements, or why the tag was not taken off.', Theme, [OutcomeTold, RoundStillOpen]);

/** What statements say is found once nobody can change their stance any more, so that who agrees is counted once. */
@Injectable()
export class TagStatement {
  constructor(private readonly work: UnitOfWork) {}

  tag(viewer: Viewer, input: TagStatementInput): Promise<Problem | string> {
    return this.change(viewer, input, (tx, profileId) =>
      tx.query('insert into theme_statement (theme_id, statement_id, tagged_by, tagged_at) values ($1, $2, $3, $4) on conflict do nothing', [input.themeId, input.statementId, profileId, tx.now]),
    );
  }

  untag(viewer: Viewer, input: TagStatementInput): Promise<Problem | string> {
    return this.change(viewer, input, (tx) => tx.query('delete from theme_statement where theme_id = $1 and statement_id = $2', [input.themeId, input.statementId]));
  }

  private change(viewer: Viewer, { statementId, themeId }: TagStatementInput, write: (tx: Transaction, profileId: string) => Promise<unknown>): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const theme = await lockTheme(tx, themeId);
      if (!theme) return new NotAvailable();
      const at = await theming(tx, viewer, theme.consultationId);
      if (isRefusal(at)) return at;
      if (stateAt(at.consultation, tx.now) !== 'closed') return new RoundStillOpen();
      const host = await hostOfStatement(tx, statementId);
      if (host?.hostKind !== 'consultation' || host.hostId !== theme.consultationId) return new NotAvailable();
      await write(tx, at.profileId);
      await recountAgreed(tx, themeId);
      tx.record(themesChanged('statement.tagged', theme.consultationId));
      return themeId;
    });
  }
}
