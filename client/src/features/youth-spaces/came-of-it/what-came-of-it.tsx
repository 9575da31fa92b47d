import type { ReactNode } from 'react';
import type { HandedPartsFragment, LocalMarkdownPartsFragment, SummedUpPartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { PersonLine } from '../../../ui/person-line.js';
import { Section } from '../../../ui/section.js';
import { Ago } from '../../../ui/when.js';
import { Local, Prose } from '../../../ui/written.js';
import { Agreement } from './agreement.js';
import './fragments.js';

interface Decided {
  name: string;
  office: string;
  text: LocalMarkdownPartsFragment;
}

/** Y10, in the words of both: asked, said, decided, changed, and what the young people say of that. `answers` where the page shows them nowhere else. */
export function WhatCameOfIt({ handed, answers }: { handed: HandedPartsFragment; answers?: readonly Decided[] }) {
  const { came: text } = useWords('in-a-thread');
  const { said, changed, saidOfIt } = handed;
  return (
    <Section title={text.title}>
      <dl className="came-of-it">
        <Part title={text.asked}>
          <p>
            <Local text={handed.question} />
          </p>
        </Part>
        <Part title={text.said} missing={text.notSaid}>
          {said && <Said said={said} />}
        </Part>
        {answers && (
          <Part title={text.decided} missing={text.notDecided}>
            {answers.length > 0 && answers.map((answer) => <Answer key={`${answer.name} ${answer.office}`} answer={answer} />)}
          </Part>
        )}
        <Part title={text.changed} missing={text.notChanged}>
          {changed.length > 0 && changed.map((change) => <Change key={change.id} change={change} />)}
        </Part>
        <Part title={text.saidOfIt} missing={text.notSaidOfIt}>
          {saidOfIt && <Said said={saidOfIt} />}
        </Part>
      </dl>
    </Section>
  );
}

function Part({ title, missing, children }: { title: string; missing?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children || <p className="hint">{missing}</p>}</dd>
    </div>
  );
}

function Said({ said }: { said: SummedUpPartsFragment }) {
  return (
    <>
      <Prose text={said.text} />
      <Agreement said={said} />
    </>
  );
}

function Answer({ answer }: { answer: Decided }) {
  const { came: text } = useWords('in-a-thread');
  return (
    <blockquote>
      <Prose text={answer.text} />
      <p className="hint">{text.signed(answer.name, answer.office)}</p>
    </blockquote>
  );
}

function Change({ change }: { change: HandedPartsFragment['changed'][number] }) {
  return (
    <>
      <Prose text={change.text} />
      <div className="hint">
        <PersonLine person={change.toldBy} /> <Ago at={change.toldAt} />
      </div>
    </>
  );
}
