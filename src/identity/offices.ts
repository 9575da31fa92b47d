import { inLanguage, LANGUAGES, type Texts, type Transaction } from '../platform/index.js';

/** A councillor and the office as it is held at the instant of a deed: what a decision or an answer is signed with (D1). */
export interface CouncillorInOffice {
  profileId: string;
  name: string;
  office: Texts;
  wardId: string | null;
  ward: Texts | null;
  /** The topics they answer for. */
  portfolios: string[];
}

interface Row {
  id: string;
  name: string;
  job: Texts | null;
  ward_id: string | null;
  ward: Texts | null;
  portfolios: string[];
}

const COUNCILLOR: Texts = { en: 'Councillor', cy: 'Cynghorydd' };

/** The councillors of a council at the instant of the deed, longest-serving first. */
export async function councillorsInOffice(tx: Transaction, organisationId: string): Promise<CouncillorInOffice[]> {
  const rows = await tx.query<Row>(
    `select p.id, p.display_name as name, p.job_title as job, a.ward_id, w.name as ward, a.portfolios
     from appointment a join profile p on p.id = a.profile_id left join ward w on w.id = a.ward_id
     where a.role = 'councillor' and a.organisation_id = $1 and a.starts_at <= $2 and (a.ends_at is null or a.ends_at > $2)
       and p.suspended_at is null and p.verified_until > $2
     order by a.starts_at, a.id`,
    [organisationId, tx.now],
  );
  return rows.map(({ id, name, job, ward_id, ward, portfolios }) => {
    return { profileId: id, name, office: officeTitle(job ?? COUNCILLOR, ward), wardId: ward_id, ward, portfolios };
  });
}

/** The councillor that a profile is in this council; null when it holds no such office at the instant of the deed. */
export async function councillorInOffice(tx: Transaction, organisationId: string, profileId: string | undefined): Promise<CouncillorInOffice | null> {
  const councillors = await councillorsInOffice(tx, organisationId);
  return councillors.find((councillor) => councillor.profileId === profileId) ?? null;
}

/** “Councillor, Riverside”: the job and the ward, in each language the job is written in. */
export function officeTitle(job: Texts, ward: Texts | null): Texts {
  const written = LANGUAGES.filter((language) => job[language] !== undefined);
  return Object.fromEntries(written.map((language) => [language, [job[language], ward && inLanguage(ward, language).text].filter(Boolean).join(', ')]));
}
