import { graphql } from '../../graphql/document.js';
import type { InterestPartsFragment } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';
import { Local } from '../../ui/written.js';

export const InterestFragment = graphql(`
  fragment InterestParts on Interests {
    noneDeclared
    declared {
      person {
        id
        displayName
      }
      kind
      what {
        ...LocalTextParts
      }
      dispensation
    }
  }
`);

/** Who declared which interest, or that nobody has any. */
export function InterestList({ interests }: { interests: InterestPartsFragment }) {
  const { form: text } = useText().decisions;
  if (interests.declared.length === 0) return <>{text.none}</>;
  return (
    <ul>
      {interests.declared.map(({ person, kind, what, dispensation }, index) => (
        <li key={index}>
          {person.displayName}: <Local text={what} /> ({text.interestKinds[kind]}){dispensation && ` – ${text.dispensation}: ${dispensation}`}
        </li>
      ))}
    </ul>
  );
}
