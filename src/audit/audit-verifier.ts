import { Injectable } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { ChainCheck, type ChainEnd, type ChainEntry, type Tampering } from './verify-chains.js';

export interface ChainReport {
  organisationId: string;
  slug: string;
  entries: number;
  tampering: Tampering | null;
}

const AT_ONCE = 1_000;

/** Goes through every chain of the database; for the command that verifies. */
@Injectable()
export class AuditVerifier {
  constructor(private readonly database: Database) {}

  /** `kept` are ends that somebody kept outside the database, by organisation slug. */
  async verify(kept: ReadonlyMap<string, readonly ChainEnd[]> = new Map()): Promise<ChainReport[]> {
    const organisations = await this.database.rows<{ id: string; slug: string }>('select id, slug from organisation order by slug');
    const reports: ChainReport[] = [];
    for (const { id, slug } of organisations) reports.push({ organisationId: id, slug, ...(await this.verifyChain(id, kept.get(slug) ?? [])) });
    return reports;
  }

  /** One chain against what was published of it. */
  verifyOne(organisationId: string): Promise<Pick<ChainReport, 'entries' | 'tampering'>> {
    return this.verifyChain(organisationId, []);
  }

  private async verifyChain(organisationId: string, kept: readonly ChainEnd[]): Promise<{ entries: number; tampering: Tampering | null }> {
    const published = await this.database.rows<{ seq: number; hash: string }>('select seq, hash from audit_publication where organisation_id = $1', [organisationId]);
    const check = new ChainCheck([...published, ...kept]);
    let last = 0;
    for (;;) {
      const entries = await this.entriesAfter(organisationId, last);
      for (const entry of entries) {
        const tampering = check.next(entry);
        if (tampering) return { entries: last, tampering };
        last = entry.seq;
      }
      if (entries.length < AT_ONCE) break;
    }
    const head = await this.database.row<{ seq: number; hash: string }>('select seq, hash from audit_head where organisation_id = $1', [organisationId]);
    return { entries: last, tampering: check.finish(head) };
  }

  private entriesAfter(organisationId: string, seq: number): Promise<(ChainEntry & Record<string, unknown>)[]> {
    return this.database.rows(
      `select seq, content, previous_hash, hash from audit_entry where organisation_id = $1 and seq > $2 order by seq limit ${AT_ONCE}`,
      [organisationId, seq],
    );
  }
}
