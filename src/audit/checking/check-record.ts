import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Clock, Database, hasRole, IdField, isAtWork, Jobs, NotAllowed, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { AuditCheck } from '../audit.type.js';
import { AuditVerifier, type ChainReport } from '../audit-verifier.js';

@InputType({ description: 'Whose record to go through.' })
export class CheckRecordInput {
  @IdField('org', 'The organisation.')
  @IsUUID()
  organisationId!: string;
}

export const CheckRecordOutcome = outcomeOf('CheckRecordOutcome', 'What was found.', AuditCheck, []);

/** Going through a long record is work: asked for more often, what was found last is told again. */
const LEAST_MS = 60_000;

/** Its clerks; and administrators, whose the health of the installation is. What it says stays the clerks’. */
export const maySeeCheck = (viewer: Viewer, organisationId: string): boolean => isAtWork(viewer) && (hasRole(viewer, 'clerk', organisationId) || hasRole(viewer, 'administrator'));

/** Goes through records from the first entry to the last: daily, and when somebody asks. */
@Injectable()
export class CheckRecord {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly verifier: AuditVerifier,
    private readonly work: UnitOfWork,
    jobs: Jobs,
  ) {
    jobs.repeat('check-records', '20 0 * * *', () => this.all());
  }

  async execute(viewer: Viewer, { organisationId }: CheckRecordInput): Promise<Problem | AuditCheck> {
    if (!maySeeCheck(viewer, organisationId)) return new NotAllowed();
    const last = await this.last(organisationId);
    if (last && this.clock.now().getTime() - last.checkedAt.getTime() < LEAST_MS) return last;
    const report = await this.verifier.verifyOne(organisationId);
    await this.keep(organisationId, report);
    return (await this.last(organisationId)) ?? new NotAllowed();
  }

  /** What was found last; null where nobody has looked yet. */
  last(organisationId: string): Promise<(AuditCheck & Record<string, unknown>) | null> {
    return this.database.row(
      `select c.checked_at as "checkedAt", c.entries, c.broken_at as "brokenAt", c.broken,
         (select e.at from audit_entry e where e.organisation_id = c.organisation_id order by e.seq limit 1) as since
       from audit_check c where c.organisation_id = $1`,
      [organisationId],
    );
  }

  private async all(): Promise<void> {
    for (const report of await this.verifier.verify()) await this.keep(report.organisationId, report);
  }

  private async keep(organisationId: string, { entries, tampering }: Pick<ChainReport, 'entries' | 'tampering'>): Promise<void> {
    await this.work.run((tx) =>
      tx.query(
        `insert into audit_check (organisation_id, checked_at, entries, broken_at, broken) values ($1, $2, $3, $4, $5)
         on conflict (organisation_id) do update set checked_at = excluded.checked_at, entries = excluded.entries, broken_at = excluded.broken_at, broken = excluded.broken`,
        [organisationId, tx.now, entries, tampering?.seq ?? null, tampering?.what ?? null],
      ),
    );
  }
}
