import type { Language, MemberVoteInput, Vote } from '../../../graphql/generated/graphql.js';
import { useLanguage, useText, useWords } from '../../../text/use-text.js';
import { Select, TextArea } from '../../../ui/fields.js';
import { useField } from '../../../ui/form.js';
import { Section } from '../../../ui/section.js';
import type { Council } from '../writing/council.js';
import type { Values } from '../writing/values.js';

interface Person {
  id: string;
  displayName: string;
}

const votes: readonly Vote[] = ['FOR', 'AGAINST', 'ABSTAINED', 'INTEREST', 'ABSENT'];

/** Who sat on the body on that day; now, where none is said. Undefined where one councillor decides. */
export function membersOn({ bodies }: Council, bodyId: string | undefined, day: string | undefined): readonly Person[] | undefined {
  const body = bodies.find(({ id }) => id === bodyId);
  return body?.members.filter(({ isMemberNow, fromDay, untilDay }) => (day ? fromDay <= day && (!untilDay || untilDay > day) : isMemberNow)).map(({ member }) => member);
}

/** How each member voted, and where they saw it differently, why. */
export function VoteFields({ members }: { members: readonly Person[] }) {
  const words = useWords('deciding').record;
  return (
    <Section title={words.votes}>
      <p className="hint">{words.votesHint}</p>
      {members.map((member) => (
        <VoteField key={member.id} member={member} />
      ))}
    </Section>
  );
}

function VoteField({ member: { id, displayName } }: { member: Person }) {
  const words = useWords('deciding').record;
  const { vote: said } = useWords('reading-decisions');
  const name = `votes.${id}`;
  const { value } = useField(name, words.vote(displayName));
  return (
    <>
      <Select name={name} label={words.vote(displayName)} options={[{ value: '', label: words.chooseVote }, ...votes.map((vote) => ({ value: vote, label: said[vote] }))]} />
      {(value === 'AGAINST' || value === 'ABSTAINED') && <Dissent name={name} person={displayName} />}
    </>
  );
}

/** In their own words and their own language (L2). */
function Dissent({ name, person }: { name: string; person: string }) {
  const words = useWords('deciding').record;
  const { languages } = useText().common;
  const inOrder = useLanguage() === 'cy' ? (['CY', 'EN'] as const) : (['EN', 'CY'] as const);
  return (
    <>
      <TextArea name={`${name}.dissent`} label={words.dissent(person)} rows={3} optional />
      <Select name={`${name}.language`} label={words.dissentLanguage(person)} options={inOrder.map((value) => ({ value, label: languages[value] }))} />
    </>
  );
}

/** The votes that were chosen; the server says whose is missing. `language`: of words for which none was chosen. */
export function votesOf(values: Values, members: readonly Person[], language: Language): MemberVoteInput[] {
  return members.flatMap(({ id }): MemberVoteInput[] => {
    const vote = votes.find((each) => each === values[`votes.${id}`]);
    const dissent = vote === 'AGAINST' || vote === 'ABSTAINED' ? values[`votes.${id}.dissent`]?.trim() || null : null;
    return vote ? [{ memberId: id, vote, dissent, dissentLanguage: dissent ? ((['EN', 'CY'] as const).find((each) => each === values[`votes.${id}.language`]) ?? language) : null }] : [];
  });
}
