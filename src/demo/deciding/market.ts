import { Injectable } from '@nestjs/common';
import { RecordDecision, type DecisionEntity } from '../../decisions/index.js';
import type { Viewer } from '../../platform/index.js';
import { DemoConsultations } from '../consultations.js';
import { DemoPast } from '../past.js';
import { DemoPublishing } from './publishing.js';
import { NO_INTERESTS } from './story.js';

/** What came of the market: people were heard, it was decided, and something was promised. */
@Injectable()
export class DemoMarketOutcome {
  constructor(
    private readonly past: DemoPast,
    private readonly publishing: DemoPublishing,
    private readonly consultations: DemoConsultations,
    private readonly record: RecordDecision,
  ) {}

  async execute(decision: DecisionEntity, consultationId: string, sam: Viewer): Promise<void> {
    await this.consultations.conclude(consultationId, sam, 20);
    const { version, options } = await this.publishing.standing(decision.id);
    await this.past.asOf(this.past.daysAgo(12, 10), () =>
      this.record.execute(sam, {
        decisionId: decision.id,
        version,
        optionId: options[0] ?? '',
        reasons: {
          en: 'Most people who answered wanted the bus near. The car park is the only place with a stop beside it and room for every van.',
          cy: 'Roedd y rhan fwyaf o’r bobl a atebodd am gael y bws yn agos. Y maes parcio yw’r unig le â safle wrth ei ymyl a lle i bob fan.',
        },
        rejected: [
          {
            optionId: options[1] ?? '',
            why: {
              en: 'The school field: six stalls would have had to stay away, and it is ten minutes from the bus.',
              cy: 'Cae’r ysgol: byddai chwe stondin wedi gorfod cadw draw, ac mae’n ddeng munud o’r bws.',
            },
          },
        ],
        interests: NO_INTERESTS,
        commitments: [
          { what: { en: 'Keep 12 harbour spaces free for blue badges on market days', cy: 'Cadw 12 lle i fathodynnau glas ar ddiwrnodau marchnad' }, dueOn: this.past.dayIn(100) },
          { what: { en: 'Ask traders again after four weeks and publish what they say', cy: 'Gofyn eto i’r masnachwyr ar ôl pedair wythnos a chyhoeddi eu hatebion' }, dueOn: this.past.dayIn(135) },
        ],
      }),
    );
  }
}
