import type { Language, LocalTextPartsFragment, Role } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Select, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import { InviteToWorkDocument } from './people-fragment.js';

interface InviteFormProps {
  organisation: { id: string; languages: readonly Language[]; wards: readonly { id: string; name: LocalTextPartsFragment }[]; viewerCanAppoint: readonly Role[] };
  onInvited: () => void;
}

const EMPTY = { realName: '', sendTo: '', role: '', 'jobTitle.en': '', 'jobTitle.cy': '', lineManager: '', wardId: '', lastDay: '', checksValidUntil: '' };

/** A letter with a link: who somebody is, what they are to do, and until when. */
export function InviteForm({ organisation, onInvited }: InviteFormProps) {
  const { invite: words } = useWords('people');
  const { identity } = useText();
  const deed = useDeed(InviteToWorkDocument);
  const form = useForm(`invite-${organisation.id}`, EMPTY);
  const submit = async (): Promise<void> => {
    const { realName, sendTo, role, lineManager, wardId, lastDay, checksValidUntil } = form.values;
    const said = { realName, sendTo, lineManager, role: role as Role, jobTitle: localText(form.values, 'jobTitle') };
    const asked = { wardId: wardId || null, lastDay: lastDay || null, checksValidUntil: checksValidUntil || null };
    if (!(await deed.run({ organisationId: organisation.id, ...said, ...asked }))) return;
    form.clear();
    onInvited();
  };
  const roles = organisation.viewerCanAppoint.map((value) => ({ value, label: identity.roles[value] }));
  return (
    <Form form={form} required={['realName', 'sendTo', 'role', 'lineManager']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
      <p>{words.hint}</p>
      <TextField name="realName" label={words.realName} hint={words.realNameHint} autoComplete="off" />
      <TextField name="sendTo" type="email" label={words.sendTo} hint={words.sendToHint} autoComplete="off" />
      <Select name="role" label={words.role} options={[{ value: '', label: words.choose }, ...roles]} />
      <Bilingual name="jobTitle" label={words.job} languages={organisation.languages} />
      <TextField name="lineManager" label={words.manager} autoComplete="off" />
      {form.values.role === 'COUNCILLOR' && (
        <Select
          name="wardId"
          label={words.ward}
          hint={words.wardHint}
          options={[{ value: '', label: words.wholeCouncil }, ...organisation.wards.map(({ id, name }) => ({ value: id, label: name.text }))]}
        />
      )}
      <TextField name="lastDay" type="date" label={words.lastDay} hint={words.lastDayHint} optional narrow />
      <TextField name="checksValidUntil" type="date" label={words.checks} hint={words.checksHint} optional narrow />
    </Form>
  );
}
