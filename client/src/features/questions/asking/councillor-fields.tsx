import { graphql } from '../../../graphql/document.js';
import type { AskablePlaceFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { Select } from '../../../ui/fields.js';
import { wardOf } from '../ward-of.js';

export const AskablePlaceFragmentDocument = graphql(`
  fragment AskablePlace on Organisation {
    id
    kind
    name {
      ...LocalTextParts
    }
    councillors {
      id
      displayName
      appointments {
        id
        role
        organisation {
          id
        }
        ward {
          id
          name {
            ...LocalTextParts
          }
        }
      }
    }
  }
`);

interface CouncillorFieldsProps {
  councils: readonly AskablePlaceFragment[];
  /** The one that is chosen. */
  council: AskablePlaceFragment | undefined;
}

/** Whom it is put to. */
export function CouncillorFields({ councils, council }: CouncillorFieldsProps) {
  const { form: words } = useWords('questions');
  const labelOf = (councillor: AskablePlaceFragment['councillors'][number]): string => {
    const ward = wardOf(councillor, council?.id);
    return ward ? words.councillorOf(councillor.displayName, ward.name.text) : councillor.displayName;
  };
  return (
    <>
      <Choices name="organisationId" label={words.council} choices={councils.map(({ id, name }) => ({ value: id, label: name.text }))} />
      {council?.councillors.length === 0 && <p className="hint">{words.noCouncillors}</p>}
      <Select
        name="councillorId"
        label={words.councillor}
        options={[
          { value: '', label: council ? words.choose : words.councilFirst },
          ...(council?.councillors ?? []).map((councillor) => ({ value: councillor.id, label: labelOf(councillor) })),
        ]}
      />
    </>
  );
}
