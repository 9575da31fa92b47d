import { useState } from 'react';
import { graphql } from '../../graphql/document.js';
import type { AgeBand, CodeOfferFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useWords } from '../../text/use-text.js';
import { Choices } from '../../ui/choices.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { Joined } from './joined.js';

export const CodeOfferFragmentDocument = graphql(`
  fragment CodeOffer on YouthCodeOffer {
    pseudonyms
    space {
      title {
        ...LocalTextParts
      }
      organisation {
        id
        name {
          ...LocalTextParts
        }
      }
      adults {
        ...Person
      }
      notice {
        ...LocalMarkdownParts
      }
      influences {
        ...LocalMarkdownParts
      }
      outsideHours {
        ...LocalMarkdownParts
      }
      consentAge
      charter {
        ...CharterRuleParts
      }
    }
  }
`);

const JoinYouthSpaceDocument = graphql(`
  mutation JoinYouthSpace($input: JoinYouthSpaceInput!) {
    joinYouthSpace(input: $input) {
      __typename
      ... on YouthJoin {
        recoveryPhrase
        space {
          id
        }
      }
      ...Refusal
    }
  }
`);

const ages = ['UNDER_CONSENT_AGE', 'UP_TO_15', 'AGE_16_17', 'UNKNOWN'] as const;
const own = 'own';

/** The second step: a made-up name and an age band, and nothing else (Y1, Y2). */
export function JoinForm({ code, offer }: { code: string; offer: CodeOfferFragment }) {
  const { join: text } = useWords('youth');
  const deed = useDeed(JoinYouthSpaceDocument);
  const [joined, setJoined] = useState<{ recoveryPhrase: string; space: { id: string } }>();
  const form = useForm('join', { pseudonym: '', ownName: '', ageBand: '' });
  const { pseudonym, ownName, ageBand } = form.values;
  const submit = async (): Promise<void> => {
    const result = await deed.run({ code, pseudonym: pseudonym === own ? ownName : pseudonym, ageBand: ageBand as AgeBand });
    if (!result) return;
    form.clear();
    setJoined(result);
  };
  if (joined) return <Joined recoveryPhrase={joined.recoveryPhrase} spaceId={joined.space.id} />;
  const required = pseudonym === own ? (['pseudonym', 'ownName', 'ageBand'] as const) : (['pseudonym', 'ageBand'] as const);
  return (
    <Form form={form} required={required} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <Choices
        name="pseudonym"
        label={text.pseudonym}
        hint={text.pseudonymHint}
        choices={[...offer.pseudonyms.map((name) => ({ value: name, label: name })), { value: own, label: text.ownName }]}
      />
      {pseudonym === own && <TextField name="ownName" label={text.ownNameLabel} autoComplete="off" />}
      <Choices
        name="ageBand"
        label={text.age}
        hint={text.ageHint}
        choices={ages.map((age) => ({ value: age, label: text.ages[age](offer.space.consentAge) }))}
      />
      <p className="hint">{text.agreeHint}</p>
    </Form>
  );
}
