import { createContext, useContext } from 'react';
import { graphql } from '../../graphql/document.js';
import type { SessionPartsFragment } from '../../graphql/generated/graphql.js';
// The fragment Person.
import '../../ui/person-line.js';

export const SessionFragment = graphql(`
  fragment SessionParts on Session {
    profile {
      ...ActingProfile
    }
    profiles {
      ...ActingProfile
    }
    isSignedIn
  }
`);

export const ActingProfileFragment = graphql(`
  fragment ActingProfile on Profile {
    ...Person
    kind
    appointments {
      id
      role
      endsAt
      organisation {
        id
        languages
        name {
          ...LocalTextParts
        }
      }
      ward {
        id
        name {
          ...LocalTextParts
        }
      }
    }
  }
`);

const SessionContext = createContext<SessionPartsFragment | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** Who is acting on this page. It changes only with the page itself: signing in and switching load it afresh. */
export function useSession(): SessionPartsFragment {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}
