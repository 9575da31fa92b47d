import { graphql } from '../../../graphql/document.js';
import type { AgeBand, WardChoiceFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { Select, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { arrive } from './auth.js';

export const WardChoiceFragmentDocument = graphql(`
  fragment WardChoice on Ward {
    id
    name {
      ...LocalTextParts
    }
  }
`);

const CreateCitizenProfileDocument = graphql(`
  mutation CreateCitizenProfile($input: CreateCitizenProfileInput!) {
    createCitizenProfile(input: $input) {
      __typename
      ... on Session {
        profile {
          id
        }
      }
      ...Refusal
    }
  }
`);

/** The second step, and the way to a voice of one's own for somebody who is here for their work. */
export function CitizenProfileForm({ wards }: { wards: readonly WardChoiceFragment[] }) {
  const { signUpPage: text, actingPage } = useWords('accounts');
  const deed = useDeed(CreateCitizenProfileDocument);
  const form = useForm('citizen-profile', { displayName: '', wardId: '', ageBand: '' });
  const submit = async (): Promise<void> => {
    const { displayName, wardId, ageBand } = form.values;
    if (!(await deed.run({ displayName, ageBand: ageBand as AgeBand, ...(wardId && { wardId }) }))) return;
    form.clear();
    arrive('/');
  };
  const required = ['displayName', 'ageBand'] as const;
  return (
    <Form form={form} required={required} refusal={deed.refusal} busy={deed.busy} submit={actingPage.makeCitizen} onSubmit={submit}>
      <TextField name="displayName" label={text.name} hint={text.nameHint} autoComplete="nickname" />
      <Select
        name="wardId"
        label={text.ward}
        hint={text.wardHint}
        options={[{ value: '', label: text.noWard }, ...wards.map(({ id, name }) => ({ value: id, label: name.text }))]}
      />
      <Choices
        name="ageBand"
        label={text.age}
        hint={text.younger}
        choices={[
          { value: 'ADULT', label: text.adult },
          { value: 'AGE_16_17', label: text.between },
        ]}
      />
    </Form>
  );
}
