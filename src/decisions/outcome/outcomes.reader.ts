import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, localMarkdown, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import { toOption, type OptionWritten } from '../versions/index.js';
import type { DecisionOutcome } from './outcome.type.js';

interface OutcomeRow {
  [column: string]: unknown;
  decision_id: string;
  option: OptionWritten;
  reasons: Texts;
  rejected: Texts;
  interests: Texts;
  decided_on: string;
}

/** What was decided; whoever sees the decision sees it. */
@Injectable()
export class OutcomesReader {
  constructor(private readonly database: Database) {}

  readonly outcomeOf = perRequest((context) => new DataLoader<string, DecisionOutcome | null>((ids) => this.outcomes(ids, context)));

  private async outcomes(ids: readonly string[], context: GraphqlContext): Promise<(DecisionOutcome | null)[]> {
    const rows = await this.database.rows<OutcomeRow>(
      `select o.decision_id, chosen.option, o.reasons, o.rejected, o.interests, o.decided_on::text as decided_on
       from decision_outcome o
       join decision_version v on v.decision_id = o.decision_id and v.number = o.version_number
       cross join lateral jsonb_array_elements(v.options) as chosen(option)
       where o.decision_id = any($1) and (chosen.option->>'id')::uuid = o.option_id`,
      [ids],
    );
    return ids.map((id) => {
      const row = rows.find((candidate) => candidate.decision_id === id);
      return row ? toOutcome(row, context.viewer.language) : null;
    });
  }
}

function toOutcome(row: OutcomeRow, language: Language): DecisionOutcome {
  return {
    decisionId: row.decision_id,
    option: toOption(row.option, language),
    reasons: localMarkdown(row.reasons, language),
    rejected: localMarkdown(row.rejected, language),
    interests: localText(row.interests, language),
    decidedOn: row.decided_on,
  };
}
