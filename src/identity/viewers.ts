import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import {
  Batches,
  Clock,
  Database,
  preferredLanguage,
  visitor,
  type AgeBand,
  type Language,
  type ProfileKind,
  type Role,
  type Viewer,
  type ViewerAppointment,
  type ViewerProfile,
  type ViewerSource,
} from '../platform/index.js';
import { KnownProfiles, Sessions, type Session } from './accounts/index.js';

interface ActingRow {
  /** Of those asked for together. */
  place: string;
  id: string;
  account_id: string;
  kind: ProfileKind;
  age_band: AgeBand;
  display_name: string;
  organisation_id: string | null;
  ward_id: string | null;
  appointments: { role: Role; organisationId: string; wardId: string | null }[];
}

/** Profiles p that may act at `asked.at`: not suspended, and verified where they are professional. */
const MAY_ACT = `p.suspended_at is null and (p.kind <> 'professional' or p.verified_until > asked.at)`;

/** Appointments in force then; one whose checks have run out is not (W5). */
const APPOINTMENTS = `
  coalesce((select json_agg(json_build_object('role', a.role, 'organisationId', a.organisation_id, 'wardId', a.ward_id))
    from appointment a
    where a.profile_id = p.id and p.kind = 'professional' and a.starts_at <= asked.at and (a.ends_at is null or a.ends_at > asked.at)
      and (a.checks_valid_until is null or a.checks_valid_until > asked.at)), '[]') as appointments`;

const COLUMNS = `p.id, p.account_id, p.kind, p.age_band, p.display_name, p.organisation_id, p.ward_id, ${APPOINTMENTS}`;

/** Who acts in a session at that instant: the profile chosen, otherwise the account's personal one. */
interface Asked {
  readonly accountId: string;
  readonly chosen: string | null;
  readonly at: Date;
}

/** As for sessions: those who come at the same moment are looked up in one statement. */
const LOOKED_UP = { most: 256, atOnce: 2, failTogether: true };

/** Works out who is asking: the session's one acting profile and nothing of the account's other ones. */
@Injectable()
export class Viewers implements ViewerSource {
  private readonly reads = new Batches<Asked, ActingRow | null>((asked) => this.readAll(asked), LOOKED_UP);

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    private readonly known: KnownProfiles,
  ) {}

  of(headers: IncomingHttpHeaders): Viewer | Promise<Viewer> {
    const language = preferredLanguage(headers['accept-language']);
    const session = this.sessions.of(headers);
    if (session === null) return visitor(language);
    if (!('then' in session)) return this.behind(session, language);
    return session.then((read) => (read ? this.behind(read, language) : visitor(language)));
  }

  private behind(session: Session, language: Language): Viewer | Promise<Viewer> {
    const profile = this.known.of(session);
    return profile ? toViewer(session, language, { profile, appointments: [] }) : this.read(session, language);
  }

  private async read(session: Session, language: Language): Promise<Viewer> {
    const at = this.clock.now();
    const acting = await this.reads.add({ accountId: session.accountId, chosen: session.actingProfileId, at });
    const profile = acting && toProfile(acting);
    if (profile) this.known.keep(session, profile, at);
    return toViewer(session, language, { profile, appointments: acting ? toAppointments(acting) : [] });
  }

  /** The viewer that a profile makes outside a session: for imports, seeds and jobs that act in somebody's name. */
  async actingAs(profileId: string, language: Language): Promise<Viewer> {
    const row = await this.database.row<ActingRow>(`select ${COLUMNS} from profile p, (select $2::timestamptz as at) asked where p.id = $1 and ${MAY_ACT}`, [profileId, this.clock.now()]);
    if (!row) throw new Error(`No profile ${profileId} can act`);
    return { ...visitor(language), accountId: row.account_id, secondFactor: true, profile: toProfile(row), appointments: toAppointments(row) };
  }

  /** A professional profile is never taken unasked. */
  private async readAll(asked: readonly Asked[]): Promise<(ActingRow | null)[]> {
    const rows = await this.database.rows<ActingRow>(
      `select asked.place, ${COLUMNS}
       from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) with ordinality as asked (account_id, chosen, at, place)
       join profile p on p.account_id = asked.account_id
       where ${MAY_ACT} and (case when asked.chosen is null then p.kind <> 'professional' else p.id = asked.chosen end)`,
      [asked.map(({ accountId }) => accountId), asked.map(({ chosen }) => chosen), asked.map(({ at }) => at)],
    );
    const found = new Map(rows.map((row) => [Number(row.place), row]));
    return asked.map((_, place) => found.get(place + 1) ?? null);
  }
}

function toViewer({ accountId, id, expiresAt, secondFactorAt }: Session, language: Language, acting: Pick<Viewer, 'profile' | 'appointments'>): Viewer {
  return { language, accountId, sessionId: id, sessionExpiresAt: expiresAt, secondFactor: secondFactorAt !== null, ...acting };
}

function toProfile(row: ActingRow): ViewerProfile {
  return {
    id: row.id,
    accountId: row.account_id,
    kind: row.kind,
    ageBand: row.age_band,
    displayName: row.display_name,
    organisationId: row.organisation_id,
    wardId: row.ward_id,
  };
}

function toAppointments(row: ActingRow): ViewerAppointment[] {
  return row.appointments;
}
