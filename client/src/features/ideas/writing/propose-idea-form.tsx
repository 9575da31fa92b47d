import { graphql } from '../../../graphql/document.js';
import type { IdeaPlaceFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useText } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { DraftStatus, useDraft } from '../../../ui/draft/index.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { IdeaFields } from './idea-fields.js';
import { contentOf, describing, emptyIdea, picturesIn, type Values } from './idea-values.js';
import { SimilarIdeas } from './similar-ideas.js';
import { useDescriptions } from './use-descriptions.js';

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

const nothingDescribed: ReadonlySet<string> = new Set();

interface ProposeIdeaFormProps {
  councils: readonly IdeaPlaceFragment[];
  /** Goes on with this draft; left out, with the newest. */
  draftId?: string | undefined;
  onProposed: (id: string) => void;
}

export function ProposeIdeaForm({ councils, draftId, onProposed }: ProposeIdeaFormProps) {
  const { form: text } = useText().ideas;
  const deed = useDeed(ProposeIdeaDocument);
  const pictures = useDescriptions(nothingDescribed);
  const form = useForm<Values>('propose-idea', emptyIdea(useLanguage().toUpperCase()));
  const draft = useDraft(form, { kind: 'idea', id: draftId });
  const organisationId = form.values['organisationId'] ?? '';
  const wards = councils.find(({ id }) => id === organisationId)?.wards ?? [];
  const submit = async (): Promise<void> => {
    if (!(await pictures.describe(form.values))) return;
    const content = contentOf(form.values);
    const wardId = wards.some(({ id }) => id === content.wardId) ? content.wardId : null;
    const proposed = await deed.run({ ...content, wardId, organisationId, draftId: draft.kept?.id });
    if (!proposed) return;
    draft.finish();
    onProposed(proposed.id);
  };
  const required = ['organisationId', 'title', 'body', ...picturesIn(form.values).map(describing)];
  return (
    <>
      <Form form={form} required={required} refusal={pictures.refusal ?? deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        <Choices
          name="organisationId"
          label={text.organisation}
          hint={text.organisationHint}
          choices={councils.map(({ id, name }) => ({ value: id, label: name.text }))}
        />
        <TextField name="title" label={text.name} hint={text.nameHint} />
        <SimilarIdeas organisationId={organisationId} text={form.values['title'] ?? ''} />
        <IdeaFields wards={wards} />
        <p className="hint">{text.note}</p>
      </Form>
      <DraftStatus draft={draft} />
    </>
  );
}
