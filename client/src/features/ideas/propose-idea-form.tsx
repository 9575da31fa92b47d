import { graphql } from '../../graphql/document.js';
import type { IdeaPlaceFragment, Language } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { Choices } from '../../ui/choices.js';
import { Select, TextArea, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useForm } from '../../ui/use-form.js';

export const IdeaPlaceFragmentDocument = graphql(`
  fragment IdeaPlace on Organisation {
    id
    kind
    name {
      ...LocalTextParts
    }
    wards {
      id
      name {
        ...LocalTextParts
      }
    }
  }
`);

const ProposeIdeaDocument = graphql(`
  mutation ProposeIdea($input: ProposeIdeaInput!) {
    proposeIdea(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

interface ProposeIdeaFormProps {
  councils: readonly IdeaPlaceFragment[];
  onProposed: (id: string) => void;
}

export function ProposeIdeaForm({ councils, onProposed }: ProposeIdeaFormProps) {
  const { ideas, common } = useText();
  const text = ideas.form;
  const deed = useDeed(ProposeIdeaDocument);
  const initial = { organisation: '', ward: '', title: '', body: '', language: useLanguage().toUpperCase() };
  const form = useForm('propose-idea', initial);
  const wards = councils.find(({ id }) => id === form.values.organisation)?.wards ?? [];
  const submit = async (): Promise<void> => {
    const { organisation, ward, title, body, language } = form.values;
    const wardId = wards.some(({ id }) => id === ward) ? ward : undefined;
    const proposed = await deed.run({ organisationId: organisation, wardId, title, body, language: language as Language });
    if (!proposed) return;
    form.clear();
    onProposed(proposed.id);
  };
  const required = ['organisation', 'title', 'body'] as const;
  return (
    <Form form={form} required={required} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
      <TextField name="title" label={text.name} hint={text.nameHint} />
      <TextArea name="body" label={text.body} hint={text.bodyHint} rows={8} limit={5000} />
      <Choices
        name="organisation"
        label={text.organisation}
        hint={text.organisationHint}
        choices={councils.map(({ id, name }) => ({ value: id, label: name.text }))}
      />
      {wards.length > 0 && (
        <Select
          name="ward"
          label={text.ward}
          options={[{ value: '', label: text.wholeArea }, ...wards.map(({ id, name }) => ({ value: id, label: name.text }))]}
        />
      )}
      <Select
        name="language"
        label={common.form.writingIn}
        options={(['EN', 'CY'] as const).map((value) => ({ value, label: common.languages[value] }))}
      />
      <p className="hint">{text.note}</p>
    </Form>
  );
}
