import type { Language } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { LinkButton } from '../../../ui/button.js';
import { Section } from '../../../ui/section.js';
import { DecideForm } from './decide-form.js';
import { BeginForm, FinishForm } from './delivery-forms.js';
import { MergeForm, WithdrawForm } from './end-forms.js';
import type { ToolProps } from './tool-props.js';

/** What whoever is acting may do with an idea beyond supporting and arguing; the server says what that is. */
export function IdeaTools({ idea, languages, onChange }: ToolProps & { languages: readonly Language[] }) {
  const { tools: words } = useWords('idea');
  const { common } = useText();
  const { viewerCanRevise, viewerCanWithdraw, viewerCanMerge, viewerCanTake: steps } = idea;
  if (!viewerCanRevise && !viewerCanWithdraw && !viewerCanMerge && steps.length === 0) return null;
  const props = { idea, onChange };
  return (
    <Section title={words.title}>
      {viewerCanRevise && (
        <p>
          <LinkButton kind="quiet" to={`/ideas/${idea.id}/change`}>
            {words.revise}
          </LinkButton>
        </p>
      )}
      {steps.includes('ADOPTED') && <DecideForm {...props} languages={languages} />}
      {steps.includes('BEING_DELIVERED') && <BeginForm {...props} languages={languages} hint={common.commitments.hint} />}
      {steps.includes('DELIVERED') && <FinishForm {...props} languages={languages} />}
      {viewerCanMerge && <MergeForm {...props} />}
      {viewerCanWithdraw && <WithdrawForm {...props} />}
    </Section>
  );
}
