import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../moderation/index.js';
import {
  IdField,
  LanguageEnum,
  LANGUAGES,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  TextField,
  UnitOfWork,
  type Language,
  type Problem,
  type Texts,
  type Viewer,
} from '../platform/index.js';
import { maySuggest } from './opinions.access.js';
import { NotTakenYet, RoundClosed } from './opinions.problems.js';
import { isWithin, LONGEST_STATEMENT, SHORTEST_STATEMENT, stateOfSuggestion } from './opinions.rules.js';
import { StatementRoundEntity } from './statement-round.entity.js';
import { StatementRounds, topicsOf } from './statement-rounds.js';
import type { StatementEntity } from './statement.entity.js';
import { Statement } from './statement.type.js';

@InputType({ description: 'A statement of your own for others to agree or disagree with.' })
export class SuggestStatementInput {
  @IdField('round', 'The round it belongs to.')
  @IsUUID()
  roundId!: string;

  @TextField('One thing, said shortly.', { least: SHORTEST_STATEMENT, most: LONGEST_STATEMENT })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language you wrote it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}

export const SuggestStatementOutcome = outcomeOf('SuggestStatementOutcome', 'Your statement, or why it was not taken.', Statement, [
  RoundClosed,
  NotTakenYet,
  AuthorPaused,
]);

const HELD: Texts = { en: 'Every statement here is read before it is shown.', cy: 'Darllenir pob gosodiad yma cyn ei ddangos.' };

/** Puts a statement of somebody's own into a round: at once, or held where the round's host wants it read first. */
@Injectable()
export class SuggestStatement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rounds: StatementRounds,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, { roundId, text, language }: SuggestStatementInput): Promise<Problem | StatementEntity> {
    return this.work.run(async (tx) => {
      const round = await tx.lock(StatementRoundEntity, { id: roundId });
      const standing = round && (await this.rounds.standingIn(tx, viewer, round));
      if (!round || !standing) return new NotAvailable();
      if (!viewer.profile || !maySuggest(viewer, standing)) return new NotAllowed();
      if (!standing.isOpen || !isWithin(round, tx.now)) return new RoundClosed();
      if (standing.first) return new NotTakenYet(standing.first);
      const paused = await refusalWhilePaused(tx, { kind: round.scopeKind, id: round.scopeId }, viewer.profile.id);
      if (paused) return paused;
      const given = { text, language, authorProfileId: viewer.profile.id };
      const statement = await this.rounds.add(tx, round, given, stateOfSuggestion(round));
      if (statement.state === 'waiting') await this.openCase.holdForModeration(tx, { kind: 'statement', id: statement.id, reason: HELD });
      tx.record({ kind: 'statement.suggested', topics: topicsOf(round) });
      return statement;
    });
  }
}
