import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, localText, perRequest, type Language, type Texts } from '../../platform/index.js';
import type { StepReason, StepState } from './state.rules.js';
import type { IdeaStep } from './step.type.js';

interface Row {
  [column: string]: unknown;
  idea_id: string;
  state: StepState;
  reason: StepReason | null;
  words: Texts;
  name: string | null;
  office: Texts | null;
  taken_at: Date;
}

@Injectable()
export class StepsReader {
  constructor(private readonly database: Database) {}

  /** What was done with each idea, in order. Whoever sees the idea sees it. */
  readonly stepsOf = perRequest(({ viewer }) => new DataLoader<string, IdeaStep[]>((ideaIds) => this.byIdeas(ideaIds, viewer.language)));

  private async byIdeas(ideaIds: readonly string[], language: Language): Promise<IdeaStep[][]> {
    const rows = await this.database.rows<Row>(
      'select idea_id, state, reason, words, name, office, taken_at from idea_step where idea_id = any($1) order by taken_at, id',
      [ideaIds],
    );
    return ideaIds.map((id) => rows.filter((row) => row.idea_id === id).map((row) => toStep(row, language)));
  }
}

function toStep({ state, reason, words, name, office, taken_at }: Row, language: Language): IdeaStep {
  return { state, reason, words: localText(words, language), name, office: office && localText(office, language), takenAt: taken_at };
}
