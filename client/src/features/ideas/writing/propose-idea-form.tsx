import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { IdeaForCallFragment, IdeaPlaceFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useLanguage, useText, useWords } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { DraftStatus, useDraft } from '../../../ui/draft/index.js';
import { TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';
import { Local } from '../../../ui/written.js';
import { IdeaFields } from './idea-fields.js';
import { contentOf, describing, emptyIdea, picturesIn, type Values } from './idea-values.js';
import { SimilarIdeas } from './similar-ideas.js';
import { useDescriptions } from './use-descriptions.js';

export const IdeaPlaceFragmentDocument = graphql(`
  fragment IdeaPlace on Organisation {
    id
    kind
    map {
      ...AreaMap
    }
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

export const IdeaForCallFragmentDocument = graphql(`
  fragment IdeaForCall on IdeaCall {
    id
    title {
      ...LocalTextParts
    }
    organisation {
      id
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
  /** The call for ideas that it is for: its council is the one meant. */
  call?: IdeaForCallFragment | null;
  /** Goes on with this draft; left out, with the newest. */
  draftId?: string | undefined;
  onProposed: (id: string) => void;
}

export function ProposeIdeaForm({ councils, call, draftId, onProposed }: ProposeIdeaFormProps) {
  const { form: text } = useText().ideas;
  const deed = useDeed(ProposeIdeaDocument);
  const pictures = useDescriptions(nothingDescribed);
  const form = useForm<Values>(call ? `propose-idea-${call.id}` : 'propose-idea', emptyIdea(useLanguage().toUpperCase()));
  const draft = useDraft(form, { kind: 'idea', id: draftId, ...(call && { about: call.id }) });
  const organisationId = call?.organisation.id ?? form.values['organisationId'] ?? '';
  const council = councils.find(({ id }) => id === organisationId);
  const wards = council?.wards ?? [];
  const submit = async (): Promise<void> => {
    if (!(await pictures.describe(form.values))) return;
    const content = contentOf(form.values);
    const wardId = wards.some(({ id }) => id === content.wardId) ? content.wardId : null;
    const proposed = await deed.run({ ...content, wardId, organisationId, callId: call?.id ?? null, draftId: draft.kept?.id });
    if (!proposed) return;
    draft.finish();
    onProposed(proposed.id);
  };
  const required = [...(call ? [] : ['organisationId']), 'title', 'body', ...picturesIn(form.values).map(describing)];
  return (
    <>
      <Form form={form} required={required} refusal={pictures.refusal ?? deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        {call ? <ForCall call={call} /> : <Councils councils={councils} />}
        <TextField name="title" label={text.name} hint={text.nameHint} />
        <SimilarIdeas organisationId={organisationId} text={form.values['title'] ?? ''} />
        <IdeaFields wards={wards} map={council?.map ?? null} />
        <p className="hint">{text.note}</p>
      </Form>
      <DraftStatus draft={draft} />
    </>
  );
}

function ForCall({ call }: { call: IdeaForCallFragment }) {
  const words = useWords('idea-writing');
  return (
    <Notice title={words.call}>
      <p>
        <Link to={`/ideas/calls/${call.id}`}>
          <Local text={call.title} />
        </Link>
      </p>
      <p className="hint">{words.callRules}</p>
    </Notice>
  );
}

function Councils({ councils }: Pick<ProposeIdeaFormProps, 'councils'>) {
  const { form: text } = useText().ideas;
  return (
    <Choices
      name="organisationId"
      label={text.organisation}
      hint={text.organisationHint}
      choices={councils.map(({ id, name }) => ({ value: id, label: name.text }))}
    />
  );
}
