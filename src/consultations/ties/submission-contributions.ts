import { Injectable } from '@nestjs/common';
import { Database, NO_ID, type GraphqlContext } from '../../platform/index.js';
import { Contributions, type Contribution, type SeenContribution } from '../../proceedings/index.js';
import { ConsultationsReader } from '../consultations.reader.js';

/** What somebody sent in, for their own page; what they took back is no longer there (V5). */
@Injectable()
export class SubmissionContributions {
  constructor(
    private readonly database: Database,
    private readonly reader: ConsultationsReader,
    contributions: Contributions,
  ) {
    contributions.givenBy((context, seen, limit) => this.own(context, seen, limit));
  }

  private async own(context: GraphqlContext, [at, kind, id]: SeenContribution, limit: number): Promise<Contribution[]> {
    const rows = await this.database.rows<{ consultation_id: string; received_at: Date }>(
      `select consultation_id, received_at from consultation_submission
       where profile_id = $1 and source = 'online' and withdrawn_at is null
         and ($2::timestamptz is null or (received_at, 'submission', consultation_id) < ($2, $3::text, $4::uuid))
       order by received_at desc, consultation_id desc limit $5`,
      [context.viewer.profile?.id ?? NO_ID, at, kind, id, limit],
    );
    const consultations = await Promise.all(rows.map((row) => this.reader.byId(context, row.consultation_id)));
    return rows.flatMap((row, place): Contribution[] => {
      const consultation = consultations[place];
      if (!consultation) return [];
      const { id: consultationId, title } = consultation;
      const to = { kind: 'consultation', id: row.consultation_id };
      return [{ kind: 'submission', title: title.text, language: title.language, path: `/consultations/${consultationId}`, at: row.received_at, to }];
    });
  }
}
