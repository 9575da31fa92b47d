import { useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Finder, type Found } from '../../../ui/finder.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { findListeners } from '../finding/index.js';
import { SetYouthSpacePromisesDocument } from './preparing-fragment.js';
import type { StepProps } from './steps.js';

/** Who has promised to listen, and what the words of young people go to: found by name. */
export function Promises({ space, onChange }: StepProps) {
  const text = useWords('youth-staff');
  const { kinds } = useWords('youth-place');
  const { send } = useClient();
  const deed = useDeed(SetYouthSpacePromisesDocument);
  const kept = space.promises.map(({ id, title, language, kind }): Found => ({ id, title, lang: language.toLowerCase(), hint: kinds[kind] }));
  const [chosen, setChosen] = useState<readonly Found[]>(kept);
  const add = (one: Found): void => setChosen([...chosen.filter(({ id }) => id !== one.id), one]);
  const save = async (): Promise<void> => {
    if (await deed.run({ spaceId: space.id, promisedIn: chosen.map(({ id }) => id) })) onChange();
  };
  return (
    <Section title={text.promises}>
      <ul className="plain">
        {chosen.map(({ id, title, lang, hint }) => (
          <li key={id}>
            <span lang={lang}>{title}</span> {hint && <span className="hint">{hint}</span>}{' '}
            <Button kind="quiet" aria-label={text.takeOut(title)} onClick={() => setChosen(chosen.filter((one) => one.id !== id))}>
              {text.takeOutShort}
            </Button>
          </li>
        ))}
      </ul>
      <Finder words={text.findListener} find={(words) => findListeners(send, words, kinds)} onChoose={add} />
      <Button busy={deed.busy} onClick={() => void save()}>
        {text.save}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </Section>
  );
}
