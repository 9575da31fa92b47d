import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, SETTINGS, UnitOfWork, type Settings, type Transaction } from '../../platform/index.js';
import { Sessions, type OpenedSession } from '../accounts/index.js';

/** Somebody invented whom a visitor of the demo may be. */
export interface DemoPerson {
  readonly profileId: string;
  /** Whom they are listed among, e.g. "Councillors". */
  readonly kind: string;
  /** Who they are, in a line. */
  readonly label: string;
}

export const SIGN_IN_PATH = '/demo/sign-in';

/** Links that sign in as a demo person without a password, each good once. There are none unless this is a demo. */
@Injectable()
export class DemoLinks implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What an earlier start made holds no longer. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.demo) await this.work.run((tx) => tx.query('delete from demo_link'));
  }

  /** Puts a profile on the list of people one may be. */
  async introduce(tx: Transaction, person: DemoPerson): Promise<void> {
    await tx.query('insert into demo_person (profile_id, kind, label, created_at) values ($1, $2, $3, $4)', [
      person.profileId,
      person.kind,
      person.label,
      tx.now,
    ]);
  }

  /** Everybody one may be, in the order in which they were introduced. */
  async people(): Promise<DemoPerson[]> {
    if (!this.settings.demo) return [];
    return this.database.rows<DemoPerson & Record<string, unknown>>(
      'select profile_id as "profileId", kind, label from demo_person order by created_at, profile_id',
    );
  }

  async make(profileId: string): Promise<{ url: string }> {
    if (!this.settings.demo) throw new Error('Demo links are made in a demo alone');
    const token = randomBytes(24).toString('base64url');
    await this.work.run((tx) =>
      tx.query('insert into demo_link (token_hash, profile_id, created_at) values ($1, $2, $3)', [hashOf(token), profileId, tx.now]),
    );
    return { url: `${this.settings.publicUrl}${SIGN_IN_PATH}/${token}` };
  }

  /** A session as the link's person, who counts as having given a second factor; null when the link isn't good any more. */
  async redeem(token: string): Promise<OpenedSession | null> {
    if (!this.settings.demo) return null;
    return this.work.run(async (tx) => {
      const [person] = await tx.query<{ account_id: string; id: string }>(
        `with used as (delete from demo_link where token_hash = $1 returning profile_id)
         select p.account_id, p.id from used join profile p on p.id = used.profile_id`,
        [hashOf(token)],
      );
      return person ? this.sessions.open(tx, { accountId: person.account_id, actingProfileId: person.id, secondFactor: true }) : null;
    });
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
