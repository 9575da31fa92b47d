import { useState } from 'react';
import { graphql } from '../../graphql/document.js';
import type { Language, MailRhythm, MailSettingsFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useText, useWords } from '../../text/use-text.js';
import { Choices } from '../../ui/choices.js';
import { Select } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/section.js';
import { useForm } from '../../ui/use-form.js';

export const MailSettingsFragmentDocument = graphql(`
  fragment MailSettings on NotificationSettings {
    mail
    mailLanguage
    mailPossible
  }
`);

const SetMailDocument = graphql(`
  mutation SetMail($input: SetNotificationMailInput!) {
    setNotificationMail(input: $input) {
      __typename
      ... on NotificationSettings {
        ...MailSettings
      }
      ...Refusal
    }
  }
`);

const rhythms: readonly MailRhythm[] = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'];

/** How often what is new comes by mail, and in which language. */
export function MailSettings({ settings }: { settings: MailSettingsFragment }) {
  const { mail: words } = useWords('my-page');
  return (
    <Section title={words.title}>
      {settings.mailPossible ? <MailForm settings={settings} /> : <p>{words.notPossible}</p>}
    </Section>
  );
}

function MailForm({ settings: { mail, mailLanguage } }: { settings: MailSettingsFragment }) {
  const { mail: words } = useWords('my-page');
  const { languages } = useText().common;
  const deed = useDeed(SetMailDocument);
  const form = useForm('mail-settings', { mail: mail as string, language: (mailLanguage ?? '') as string });
  const [isKept, setIsKept] = useState(false);
  const submit = async (): Promise<void> => {
    const { mail: rhythm, language } = form.values;
    setIsKept(false);
    const kept = await deed.run({ mail: rhythm as MailRhythm, language: language === '' ? null : (language as Language) });
    if (kept) setIsKept(true);
  };
  const inLanguages = (['EN', 'CY'] as const).map((value) => ({ value, label: languages[value] }));
  return (
    <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit} aside={<span role="status">{isKept && words.kept}</span>}>
      <Choices name="mail" label={words.rhythm} choices={rhythms.map((value) => ({ value, label: words.rhythms[value] }))} />
      <Select name="language" label={words.language} options={[{ value: '', label: words.bothLanguages }, ...inLanguages]} />
    </Form>
  );
}
