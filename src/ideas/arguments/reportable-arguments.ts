import { Injectable } from '@nestjs/common';
import { Reportables } from '../../moderation/index.js';
import { Database } from '../../platform/index.js';
import { ReportableText } from '../held/index.js';

/** Answers moderation for arguments. */
@Injectable()
export class ReportableArguments extends ReportableText {
  constructor(database: Database, reportables: Reportables) {
    super(database, {
      kind: 'argument',
      idKind: 'arg',
      from: 'idea_argument t join idea i on i.id = t.idea_id',
      table: 'idea_argument',
      argument: 't.id',
      shown: 't.hidden_at is null',
    });
    reportables.register(this);
  }
}
