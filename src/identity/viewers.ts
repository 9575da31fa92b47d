import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import {
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
  id: string;
  account_id: string;
  kind: ProfileKind;
  age_band: AgeBand;
  display_name: string;
  organisation_id: string | null;
  ward_id: string | null;
  appointments: { role: Role; organisationId: string; wardId: string | null }[];
}

/** A profile that may act: not suspended, and verified where it is professional. $2 is now. */
const MAY_ACT = `p.suspended_at is null and (p.kind <> 'professional' or p.verified_until > $2)`;

/** Appointments in force now; one whose checks have run out is not (W5). */
const APPOINTMENTS = `
  coalesce((select json_agg(json_build_object('role', a.role, 'organisationId', a.organisation_id, 'wardId', a.ward_id))
    from appointment a
    where a.profile_id = p.id and p.kind = 'professional' and a.starts_at <= $2 and (a.ends_at is null or a.ends_at > $2)
      and (a.checks_valid_until is null or a.checks_valid_until > $2)), '[]') as appointments`;

const COLUMNS = `p.id, p.account_id, p.kind, p.age_band, p.display_name, p.organisation_id, p.ward_id, ${APPOINTMENTS}`;

/** Works out who is asking: the session's one acting profile and nothing of the account's other ones. */
@Injectable()
export class Viewers implements ViewerSource {
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
    const acting = await this.actingProfile(session.accountId, session.actingProfileId);
    const profile = acting && toProfile(acting);
    if (profile) this.known.keep(session, profile, at);
    return toViewer(session, language, { profile, appointments: acting ? toAppointments(acting) : [] });
  }

  /** The viewer that a profile makes outside a session: for imports, seeds and jobs that act in somebody's name. */
  async actingAs(profileId: string, language: Language): Promise<Viewer> {
    const row = await this.database.row<ActingRow>(`select ${COLUMNS} from profile p where p.id = $1 and ${MAY_ACT}`, [profileId, this.clock.now()]);
    if (!row) throw new Error(`No profile ${profileId} can act`);
    return { ...visitor(language), accountId: row.account_id, secondFactor: true, profile: toProfile(row), appointments: toAppointments(row) };
  }

  /** The profile chosen, otherwise the account's personal one; a professional one is never taken unasked. */
  private actingProfile(accountId: string, chosen: string | null): Promise<ActingRow | null> {
    return this.database.row<ActingRow>(
      `select ${COLUMNS} from profile p
       where p.account_id = $1 and ${MAY_ACT} and (case when $3::uuid is null then p.kind <> 'professional' else p.id = $3 end)`,
      [accountId, this.clock.now(), chosen],
    );
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
