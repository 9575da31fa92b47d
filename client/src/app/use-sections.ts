import type { Role } from '../graphql/generated/graphql.js';
import { useSession } from '../features/identity/index.js';
import { useText } from '../text/use-text.js';

const moderating: readonly Role[] = ['YOUTH_WORKER', 'CLERK'];
const atWork: readonly Role[] = ['CLERK', 'OFFICER', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY', 'ADMINISTRATOR'];
const keepingSafe: readonly Role[] = ['SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'];

/** The ways that are worth showing to whoever is acting. What they may do there, the server says. */
export function useSections(): { to: string; label: string }[] {
  const { nav } = useText().common;
  const { profile } = useSession();
  const roles = profile?.appointments.map(({ role }) => role) ?? [];
  return [
    { to: '/decisions', label: nav.decisions },
    { to: '/consultations', label: nav.consultations },
    { to: '/ideas', label: nav.ideas },
    { to: '/answers', label: nav.answers },
    { to: '/youth', label: nav.youth },
    ...(roles.some((role) => atWork.includes(role)) ? [{ to: '/work', label: nav.work }] : []),
    ...(roles.includes('COUNCILLOR') ? [{ to: '/desk', label: nav.desk }] : []),
    ...(roles.some((role) => moderating.includes(role)) ? [{ to: '/moderation', label: nav.moderation }] : []),
    ...(roles.some((role) => keepingSafe.includes(role)) ? [{ to: '/concerns', label: nav.concerns }] : []),
    { to: '/help', label: nav.help },
  ];
}
