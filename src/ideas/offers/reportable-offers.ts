import { Injectable } from '@nestjs/common';
import { Reportables } from '../../moderation/index.js';
import { Database } from '../../platform/index.js';
import { ReportableText } from '../held/index.js';

/** Answers moderation for offers of help. */
@Injectable()
export class ReportableOffers extends ReportableText {
  constructor(database: Database, reportables: Reportables) {
    super(database, {
      kind: 'idea-offer',
      idKind: 'offer',
      from: 'idea_offer t join idea i on i.id = t.idea_id',
      table: 'idea_offer',
      shown: 't.hidden_at is null and t.withdrawn_at is null',
    });
    reportables.register(this);
  }
}
