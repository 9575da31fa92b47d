import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { ActingProfileFragment } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';
import { Local } from '../../ui/written.js';
import { useSession } from './session.js';

/** On every page: who I am acting as, the ways to one's own page and to change it. Nobody can mistake a professional profile (S5, W4). */
export function ActingBar({ children }: { children: ReactNode }) {
  const { profile, isSignedIn } = useSession();
  const { identity: text } = useText();
  const kind = profile?.kind.toLowerCase().replace('_', '-') ?? 'visitor';
  return (
    <section className={`acting acting--${kind}`} aria-label={text.actingBar}>
      <div className="acting__inner">
        {profile ? <Acting profile={profile} /> : <p className="acting__who">{isSignedIn ? text.noProfiles : text.visiting}</p>}
        {isSignedIn ? (
          <p className="acting__links">
            {profile && children}
            <Link className="acting__link" to="/acting-as">
              {text.switch}
            </Link>
          </p>
        ) : (
          <SignInLink />
        )}
      </div>
    </section>
  );
}

/** Comes back to the page it was pressed on. */
function SignInLink() {
  const { identity: text } = useText();
  const { pathname, search } = useLocation();
  const to = pathname === '/sign-in' ? pathname + search : `/sign-in?next=${encodeURIComponent(pathname + search)}`;
  return (
    <Link className="acting__link" to={to}>
      {text.signIn}
    </Link>
  );
}

function Acting({ profile }: { profile: ActingProfileFragment }) {
  const { identity: text } = useText();
  const label = { PROFESSIONAL: text.professional, CITIZEN: text.citizen, YOUNG_PERSON: text.youngPerson }[profile.kind];
  return (
    <p className="acting__who">
      <span className="visually-hidden">{text.signedInAs}</span> <span className="acting__kind">{label}</span>{' '}
      <strong>{profile.displayName}</strong>
      {profile.isProfessional && profile.jobTitle && (
        <span className="acting__office">
          <Local text={profile.jobTitle} />
          {profile.organisation && (
            <span className="acting__organisation">
              {', '}
              <Local text={profile.organisation.name} />
            </span>
          )}
        </span>
      )}
    </p>
  );
}
