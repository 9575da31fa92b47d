import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';

/** Finds the round that something imported hosts. */
@Injectable()
export class ImportedRounds {
  constructor(private readonly database: Database) {}

  async hostedBy(hostId: string): Promise<string> {
    const round = await this.database.row<{ id: string }>('select id from statement_round where host_id = $1', [hostId]);
    if (!round) throw new Error(`${hostId} hosts no round`);
    return round.id;
  }
}
