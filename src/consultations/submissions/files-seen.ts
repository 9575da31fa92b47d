import { Injectable } from '@nestjs/common';
import { Attachables } from '../../files/index.js';
import { Database, type GraphqlContext } from '../../platform/index.js';
import { mayConsultFor, maySeeResults } from '../consultation.access.js';
import { ConsultationsReader } from '../consultations.reader.js';
import { OwnSubmissionsReader } from './own-submissions.reader.js';
import { FILES_OF_SUBMISSION } from './submission-files.js';

/** Whoever sent a file sees it, and those who asked, from when they see what came in (S2). */
@Injectable()
export class FilesSeen {
  constructor(
    private readonly database: Database,
    private readonly own: OwnSubmissionsReader,
    private readonly consultations: ConsultationsReader,
    attachables: Attachables,
  ) {
    attachables.register(FILES_OF_SUBMISSION, (context, id) => this.maySee(context, id));
  }

  private async maySee(context: GraphqlContext, id: string): Promise<boolean> {
    const asked = await this.database.row<{ consultation_id: string }>('select consultation_id from consultation_submission where id = $1', [id]);
    const consultation = asked && (await this.consultations.byId(context, asked.consultation_id));
    if (!consultation) return false;
    const asks = mayConsultFor(context.viewer, consultation.organisationId) && maySeeResults(context.viewer, consultation);
    return asks || (await this.own.own(context).load(consultation.uuid))?.uuid === id;
  }
}
