import { useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import type { DecisionContentFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { DraftStatus, useDraft } from '../../../ui/draft/index.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { AboutFields } from './content-fields.js';
import { valuesFrom } from './content-values.js';
import { CouncilProvider, type Council } from './council.js';
import { Part, PartsNav } from './parts-nav.js';
import { RestOfDecision } from './rest-of-decision.js';
import { atTheirFields } from './ruled.js';
import { StillMissing } from './still-missing.js';
import { revisionOf, type Values } from './values.js';
import { peopleOf } from './write-decision-form.js';

const ReviseDecisionDocument = graphql(`
  mutation ReviseDecision($input: ReviseDecisionInput!) {
    reviseDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Ruled
    }
  }
`);

interface ReviseDecisionFormProps {
  decision: DecisionContentFragment;
  bodyId: string | undefined;
  council: Council;
  onRevised: () => void;
}

/** Another version beside the earlier ones, with why (D4). */
export function ReviseDecisionForm({ decision, bodyId, council, onRevised }: ReviseDecisionFormProps) {
  const all = useWords('writing-decisions');
  const words = all.revise;
  const { form: text } = useWords('writing-decisions');
  const { actingAs } = useClient();
  const deed = useDeed(ReviseDecisionDocument);
  const confirmation = useConfirmation();
  const [start] = useState(() => valuesFrom(decision));
  const form = useForm<Values>(`revise-${decision.id}`, start);
  const draft = useDraft(form, { kind: 'decision', about: decision.id, organisationId: council.id, forProfileId: actingAs });
  const revise = async (): Promise<void> => {
    if (!(await confirmation.ask()) || !(await deed.run(revisionOf(form.values, decision)))) return;
    await draft.discard();
    onRevised();
  };
  return (
    <CouncilProvider value={council}>
      <Form
        form={form}
        required={['decidesOn']}
        refusal={atTheirFields(deed.refusal, all.asked.several)}
        busy={deed.busy}
        submit={words.submit}
        onSubmit={revise}
        aside={<DraftStatus draft={draft} />}
      >
        <Bilingual name="whyChanged" label={words.why} hint={words.whyHint} languages={council.languages} rows={2} />
        <PartsNav has={['about', 'options', 'papers', 'interests', 'when']} />
        <Part place="about">
          <AboutFields />
        </Part>
        {decision.isKey && <Bilingual name="whyKey" label={text.whyKey} languages={council.languages} rows={2} />}
        <p className="hint">{words.fixed}</p>
        <RestOfDecision people={peopleOf(council, bodyId, decision.councillor)} />
        <StillMissing />
        <Confirm confirmation={confirmation} question={words.ask} yes={words.yes} />
      </Form>
    </CouncilProvider>
  );
}
