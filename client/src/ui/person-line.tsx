import { graphql } from '../graphql/document.js';
import type { PersonFragment } from '../graphql/generated/graphql.js';
import { useText } from '../text/use-text.js';
import { Local } from './written.js';

export const PersonLineFragment = graphql(`
  fragment Person on Profile {
    id
    displayName
    isProfessional
    jobTitle {
      ...LocalTextParts
    }
    organisation {
      id
      name {
        ...LocalTextParts
      }
    }
  }
`);

interface PersonLineProps {
  person: PersonFragment;
  /** The office held when it was written, where that is on record. */
  office?: string;
}

/** Who it is. Somebody at work is shown with job, organisation and the badge, wherever they appear (W4). */
export function PersonLine({ person, office }: PersonLineProps) {
  const { professionalAccount } = useText().common;
  if (!person.isProfessional) return <span className="person">{person.displayName}</span>;
  return (
    <span className="person person--professional">
      <strong>{person.displayName}</strong>
      <span className="person__office">
        {office ?? (person.jobTitle && <Local text={person.jobTitle} />)}
        {person.organisation && (
          <>
            {', '}
            <Local text={person.organisation.name} />
          </>
        )}
      </span>{' '}
      <span className="person__badge">{professionalAccount}</span>
    </span>
  );
}

export function PersonList({ people }: { people: readonly PersonFragment[] }) {
  return (
    <ul className="person-list">
      {people.map((person) => (
        <li key={person.id}>
          <PersonLine person={person} />
        </li>
      ))}
    </ul>
  );
}
