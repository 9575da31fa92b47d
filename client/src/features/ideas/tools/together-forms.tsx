import { useState } from 'react';
import type { IdeaToolsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Asked } from '../../../ui/asked.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import { GiveIdeaBackDocument, InviteCoProposerDocument, LeaveCoProposersDocument, TakeUpIdeaDocument } from './tool-documents.js';
import type { ToolProps } from './tool-props.js';

/** An author makes an invitation that they pass on themselves: nobody is listed to choose from. */
export function InviteForm({ idea }: Pick<ToolProps, 'idea'>) {
  const { invite: words } = useWords('idea-tools');
  const deed = useDeed(InviteCoProposerDocument);
  const [made, setMade] = useState<{ address: string; expiresAt: string }>();
  const make = async (): Promise<void> => {
    const invitation = await deed.run({ ideaId: idea.id });
    if (invitation) setMade({ address: `${location.origin}/ideas/invitations/${invitation.code}`, expiresAt: invitation.expiresAt });
  };
  return (
    <details className="more">
      <summary>{words.title}</summary>
      <p>{words.hint}</p>
      <p className="actions">
        <Button kind="quiet" busy={deed.busy} onClick={() => void make()}>
          {words.make}
        </Button>
      </p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
      <div role="status">{made && <Invitation {...made} />}</div>
    </details>
  );
}

function Invitation({ address, expiresAt }: { address: string; expiresAt: string }) {
  const { invite: words } = useWords('idea-tools');
  const { dayAndTime } = useDates();
  const [isCopied, setIsCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(address).then(() => setIsCopied(true), () => undefined);
  return (
    <>
      <p>{words.link}</p>
      <p className="receipt">
        <code>{address}</code>
      </p>
      <p className="actions">
        <Button kind="quiet" onClick={copy}>
          {words.copy}
        </Button>
        <span>{isCopied && words.copied}</span>
      </p>
      <p className="hint">{words.until(dayAndTime(expiresAt))}</p>
    </>
  );
}

export function LeaveForm({ idea, onDone }: ToolProps) {
  const { invite: words } = useWords('idea-tools');
  const deed = useDeed(LeaveCoProposersDocument);
  const leave = async (): Promise<void> => {
    if (await deed.run({ ideaId: idea.id })) onDone();
  };
  return (
    <>
      <Asked kind="quiet" button={words.leave} question={words.leaveAsk} yes={words.leaveYes} busy={deed.busy} onYes={leave} />
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}

type Group = IdeaToolsFragment['viewersGroups'][number];

/** A community group does it, whatever the council answers. */
export function TakeUpForm({ idea, group, onDone }: ToolProps & { group: Group }) {
  const { takeUp: words } = useWords('idea-tools');
  const deed = useDeed(TakeUpIdeaDocument);
  const form = useForm<Record<string, string>>(`take-up-${idea.id}-${group.id}`, { 'words.en': '', 'words.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ ideaId: idea.id, organisationId: group.id, words: localText(form.values, 'words') }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{words.title(group.name.text)}</summary>
      <p>{words.hint}</p>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <Bilingual name="words" label={words.words} languages={group.languages} rows={4} />
      </Form>
    </details>
  );
}

export function GiveBackForm({ idea, group, onDone }: ToolProps & { group: Group }) {
  const { takeUp: words } = useWords('idea-tools');
  const deed = useDeed(GiveIdeaBackDocument);
  const giveBack = async (): Promise<void> => {
    if (await deed.run({ ideaId: idea.id, organisationId: group.id })) onDone();
  };
  return (
    <>
      <Asked kind="quiet" button={words.back(group.name.text)} question={words.backAsk} yes={words.backYes} busy={deed.busy} onYes={giveBack} />
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
