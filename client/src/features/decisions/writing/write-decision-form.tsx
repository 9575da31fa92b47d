import { useEffect, useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { KeptDraftFragment, PublishDecisionInput } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { beginOn, DraftStatus, useDraft, useSayingReady } from '../../../ui/draft/index.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';
import { AboutFields } from './content-fields.js';
import { CouncilProvider, type Council } from './council.js';
import { KindFields } from './kind-fields.js';
import { Part, PartsNav } from './parts-nav.js';
import { RestOfDecision } from './rest-of-decision.js';
import { atTheirFields } from './ruled.js';
import { StillMissing } from './still-missing.js';
import { emptyDecision, publicationOf, type Values } from './values.js';

const PublishDecisionDocument = graphql(`
  mutation PublishDecision($input: PublishDecisionInput!) {
    publishDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Ruled
    }
  }
`);

interface Person {
  id: string;
  displayName: string;
}

interface WriteDecisionFormProps {
  kept: KeptDraftFragment;
  council: Council;
  /** Who will publish it, and whether that is who writes. */
  councillor: Person;
  publishes: boolean;
  onPublished: (id: string) => void;
  onDiscarded: () => void;
}

/** A decision in the making. An officer writes it for its councillor, who alone publishes it (D1). */
export function WriteDecisionForm({ kept, council, councillor, publishes, onPublished, onDiscarded }: WriteDecisionFormProps) {
  const words = useWords('writing-decisions');
  const { form: text } = useText().common;
  const [start] = useState((): Values => ({ ...emptyDecision, ...(JSON.parse(kept.content) as Values) }));
  const form = useForm<Values>(`decision-${kept.id}`, start);
  useEffect(() => beginOn(`decision-${kept.id}`, kept), [kept]);
  const draft = useDraft(form, { kind: 'decision', id: kept.id, organisationId: council.id, forProfileId: councillor.id });
  const ready = useSayingReady(draft);
  const publishing = usePublishing();
  const written = async (): Promise<PublishDecisionInput> => ({ ...publicationOf(form.values, { organisationId: council.id, councillorId: councillor.id }), draftId: kept.id, draftVersion: await draft.settled() });
  const publish = async (): Promise<void> => {
    const id = await publishing.run(written);
    if (!id) return;
    draft.finish();
    onPublished(id);
  };
  const first = council.languages[0]?.toLowerCase() ?? 'en';
  const required = publishes ? ['decidesOn'] : ['decidesOn', ...['title', 'summary', 'toDecide', 'reasons'].map((name) => `${name}.${first}`)];
  return (
    <CouncilProvider value={council}>
      <Form
        form={form}
        required={required}
        refusal={atTheirFields(publishing.refusal ?? ready.refusal, words.asked.several)}
        busy={publishing.busy || ready.busy}
        submit={publishes ? words.publish : words.officerCheck}
        onSubmit={publishes ? publish : ready.say}
        aside={<DraftStatus draft={{ ...draft, discard: () => draft.discard().then(onDiscarded) }} />}
      >
        <PartsNav has={['about', 'kind', 'options', 'papers', 'interests', 'when']} />
        <Part place="about">
          <AboutFields />
        </Part>
        <Part place="kind">
          <KindFields councillor={councillor.displayName} />
        </Part>
        <RestOfDecision people={peopleOf(council, form.values['bodyId'], councillor)} />
        <StillMissing />
        <Confirm confirmation={publishing.confirmation} question={words.publishAsk} yes={words.publishYes} />
        {ready.isSaid && <Notice tone="good" title={words.officerReady(councillor.displayName)} announce />}
      </Form>
      <p className="hint">{text.kept}</p>
    </CouncilProvider>
  );
}

/** First everything that is still missing is asked for; when nothing is, whether it is really meant. */
function usePublishing() {
  const check = useDeed(PublishDecisionDocument);
  const deed = useDeed(PublishDecisionDocument);
  const confirmation = useConfirmation();
  const isWhole = check.refusal?.refusal === 'NothingIsMissing';
  const run = async (written: () => Promise<PublishDecisionInput>): Promise<string | undefined> => {
    const ruling = await check.ask({ ...(await written()), onlyCheck: true });
    if (ruling?.refusal !== 'NothingIsMissing' || !(await confirmation.ask())) return undefined;
    return (await deed.run(await written()))?.id;
  };
  return { run, confirmation, busy: check.busy || deed.busy, refusal: deed.refusal ?? (isWhole ? undefined : check.refusal) };
}

/** Who may have an interest: whoever decides. */
export function peopleOf({ bodies }: Council, bodyId: string | undefined, councillor: Person): readonly Person[] {
  const body = bodies.find(({ id }) => id === bodyId);
  return body ? body.members.filter(({ isMemberNow }) => isMemberNow).map(({ member }) => member) : [councillor];
}
