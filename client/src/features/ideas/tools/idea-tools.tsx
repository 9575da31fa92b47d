import type { IdeaPartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import { Section } from '../../../ui/section.js';
import { DecideForm } from './decide-form.js';
import { BeginForm, FinishForm } from './delivery-forms.js';
import { MergeForm, UndoMergeForm, WithdrawForm } from './end-forms.js';
import { RemoveForm, RestoreForms } from './removing-forms.js';
import { GiveBackForm, InviteForm, LeaveForm, TakeUpForm } from './together-forms.js';
import type { ToolProps } from './tool-props.js';

type AlsoShown = Pick<IdeaPartsFragment, 'takenUpBy' | 'supportRemovals'>;

/** What whoever is acting may do with an idea beyond supporting and arguing; the server says what that is. */
export function IdeaTools({ idea, shown, onDone }: ToolProps & { shown: AlsoShown }) {
  const words = useWords('idea-tools');
  const props = { idea, onDone };
  const { viewerCanTake: steps, organisation } = idea;
  const { languages } = organisation;
  if (!hasTools(idea)) return null;
  return (
    <Section title={words.title}>
      {idea.viewerCanRevise && (
        <p>
          <LinkButton kind="quiet" to={`/ideas/${idea.id}/change`}>
            {words.revise}
          </LinkButton>
        </p>
      )}
      {steps.includes('ADOPTED') && <DecideForm {...props} languages={languages} />}
      {steps.includes('BEING_DELIVERED') && <BeginForm {...props} languages={languages} />}
      {steps.includes('DELIVERED') && <FinishForm {...props} languages={languages} />}
      {idea.viewerCanInvite && <InviteForm idea={idea} />}
      {idea.viewerIsCoProposer && <LeaveForm {...props} />}
      <ForGroups {...props} takenUpBy={shown.takenUpBy} />
      {idea.viewerCanMerge && <MergeForm {...props} />}
      {idea.viewerCanUndoMerge && <UndoMergeForm {...props} />}
      {idea.viewerCanRemoveSupports && <RemoveForm {...props} />}
      {idea.viewerCanRemoveSupports && <RestoreForms {...props} removals={shown.supportRemovals} />}
      {idea.viewerCanWithdraw && <WithdrawForm {...props} />}
    </Section>
  );
}

function ForGroups({ idea, takenUpBy, onDone }: ToolProps & Pick<AlsoShown, 'takenUpBy'>) {
  const standing = new Set(takenUpBy.filter(({ givenBackAt }) => !givenBackAt).map(({ organisation }) => organisation.id));
  return idea.viewersGroups.map((group) =>
    standing.has(group.id) ? <GiveBackForm key={group.id} idea={idea} group={group} onDone={onDone} /> : <TakeUpForm key={group.id} idea={idea} group={group} onDone={onDone} />,
  );
}

function hasTools(idea: ToolProps['idea']): boolean {
  const may = [idea.viewerCanRevise, idea.viewerCanWithdraw, idea.viewerCanMerge, idea.viewerCanUndoMerge, idea.viewerCanInvite, idea.viewerIsCoProposer, idea.viewerCanRemoveSupports];
  return may.includes(true) || idea.viewerCanTake.length > 0 || idea.viewersGroups.length > 0;
}
