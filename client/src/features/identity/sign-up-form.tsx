import { useState } from 'react';
import { graphql } from '../../graphql/document.js';
import type { AgeBand, WardChoiceFragment } from '../../graphql/generated/graphql.js';
import type { Refusal } from '../../graphql/refusal.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText } from '../../text/use-text.js';
import { Choices } from '../../ui/choices.js';
import { Select, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';
import { arrive, post } from './auth.js';
import { useSignInRefusal } from './sign-in-forms.js';

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

interface SignUpFormProps {
  wards: readonly WardChoiceFragment[];
  /** Somebody is signed in already and only lacks a citizen profile. */
  hasAccount: boolean;
}

/** An account and its citizen profile, in one form. */
export function SignUpForm({ wards, hasAccount }: SignUpFormProps) {
  const { signUpPage: text, signInPage, actingPage } = useText().identity;
  const form = useForm('sign-up', { email: '', name: '', ward: '', age: '' });
  const [password, setPassword] = useState('');
  const { submit, busy, refusal } = useSignUp(form.values, password, hasAccount);
  const values = { ...form.values, password };
  const set = (name: string, value: string) => (name === 'password' ? setPassword(value) : form.set(name as 'email', value));
  const required = hasAccount
    ? { name: text.name, age: text.age }
    : { email: signInPage.email, password: text.passwordHint, name: text.name, age: text.age };
  return (
    <Form form={{ ...form, values, set }} required={required} refusal={refusal} busy={busy} submit={hasAccount ? actingPage.makeCitizen : text.submit} onSubmit={submit}>
      {!hasAccount && (
        <>
          <TextField name="email" type="email" label={signInPage.email} autoComplete="email" />
          <TextField name="password" type="password" label={signInPage.password} hint={text.passwordHint} autoComplete="new-password" />
        </>
      )}
      <TextField name="name" label={text.name} hint={text.nameHint} autoComplete="nickname" />
      <Select
        name="ward"
        label={text.ward}
        hint={text.wardHint}
        options={[{ value: '', label: text.noWard }, ...wards.map(({ id, name }) => ({ value: id, label: name.text }))]}
      />
      <Choices
        name="age"
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

function useSignUp(values: { email: string; name: string; ward: string; age: string }, password: string, hasAccount: boolean) {
  const { signUpPage: text } = useText().identity;
  const deed = useDeed(CreateCitizenProfileDocument);
  const why = useSignInRefusal();
  const [account, setAccount] = useState<{ busy: boolean; made: boolean; refusal?: Refusal }>({ busy: false, made: hasAccount });
  const submit = async (): Promise<void> => {
    if (!account.made) {
      setAccount({ busy: true, made: false });
      const status = await post('sign-up/email', { email: values.email, password, name: values.name });
      if (status !== 200) return setAccount({ busy: false, made: false, refusal: why(status, text.failed) });
      setAccount({ busy: false, made: true });
    }
    const input = { displayName: values.name, ageBand: values.age as AgeBand, ...(values.ward && { wardId: values.ward }) };
    if (await deed.run(input)) {
      sessionStorage.removeItem('draft:sign-up');
      arrive('/');
    }
  };
  return { submit, busy: account.busy || deed.busy, refusal: account.refusal ?? deed.refusal };
}
