import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../platform/index.js';
import { Referables, type Referable, type ReferredTo } from '../../proceedings/index.js';
import { ConsultationsReader } from '../consultations.reader.js';

/** Tells those that refer to a consultation what it is called. */
@Injectable()
export class ReferableConsultations implements Referable {
  readonly idKind = 'con';

  constructor(
    private readonly reader: ConsultationsReader,
    referables: Referables,
  ) {
    referables.register('consultation', this);
  }

  async describe(context: GraphqlContext, uuid: string): Promise<ReferredTo | null> {
    const found = await this.reader.byId(context, uuid);
    return found && { id: found.id, title: found.title.text, language: found.title.language, path: `/consultations/${found.id}` };
  }
}
