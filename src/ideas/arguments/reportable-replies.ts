import { Injectable } from '@nestjs/common';
import { Reportables } from '../../moderation/index.js';
import { Database } from '../../platform/index.js';
import { ReportableText } from '../held/index.js';

/** Answers moderation for replies. */
@Injectable()
export class ReportableReplies extends ReportableText {
  constructor(database: Database, reportables: Reportables) {
    super(database, {
      kind: 'argument-reply',
      idKind: 'reply',
      from: 'idea_argument_reply t join idea_argument a on a.id = t.argument_id join idea i on i.id = a.idea_id',
      table: 'idea_argument_reply',
      argument: 'a.id',
      shown: 't.hidden_at is null and a.hidden_at is null',
    });
    reportables.register(this);
  }
}
