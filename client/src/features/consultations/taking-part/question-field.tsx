import type { ReactNode } from 'react';
import type { AreaMapFragment, QuestionFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { described } from '../../../ui/fields.js';
import { useField } from '../../../ui/form.js';
import { useLater } from '../../../ui/use-later.js';
import { Local, Prose } from '../../../ui/written.js';
import { fieldOf } from './answer-values.js';
import { OneOf, PlacesInOrder, ScaleOf, SomeOf } from './choice-fields.js';
import { PointField } from './point-field.js';

interface QuestionFieldProps {
  item: QuestionFragment;
  /** To point at places on. */
  map: AreaMapFragment | null | undefined;
}

/** One thing asked, with the field that fits its kind. */
export function QuestionField({ item, map }: QuestionFieldProps) {
  const hint = useHint(item);
  const isGroup = item.__typename !== 'OpenTextItem' && item.__typename !== 'NumberItem';
  if (item.__typename === 'StatementRoundItem') return null;
  return (
    <Question item={item} isGroup={isGroup} hint={hint}>
      <Field item={item} map={map} />
    </Question>
  );
}

function useHint(item: QuestionFragment): string | undefined {
  const words = useWords('taking-part');
  if (item.__typename === 'NumberItem') return words.between(String(item.least), String(item.greatest), item.unit.text);
  if (item.__typename === 'FileItem') return words.files.hint(item.mostFiles);
  if (item.__typename === 'SeveralChoicesItem') return words.most(item.most);
  return item.__typename === 'RankingItem' ? words.rank(item.places) : undefined;
}

function Field({ item, map }: QuestionFieldProps) {
  switch (item.__typename) {
    case 'OpenTextItem':
      return <OpenText item={item} />;
    case 'OneChoiceItem':
      return <OneOf item={item} />;
    case 'SeveralChoicesItem':
      return <SomeOf item={item} />;
    case 'RankingItem':
      return <PlacesInOrder item={item} />;
    case 'ScaleItem':
      return <ScaleOf item={item} />;
    case 'NumberItem':
      return <NumberInput item={item} />;
    case 'BudgetItem':
      return <BudgetField item={item} />;
    case 'MapPointItem':
      return <PointField item={item} map={map} />;
    case 'FileItem':
      return <FilesField item={item} />;
    case 'StatementRoundItem':
      return null;
  }
}

/** What few questionnaires ask is loaded where it is asked. */
function BudgetField({ item }: { item: Extract<QuestionFragment, { __typename: 'BudgetItem' }> }) {
  const Lines = useLater(() => import('./budget-lines.js'))?.BudgetLines;
  return Lines ? <Lines item={item} /> : null;
}

function FilesField({ item }: { item: Extract<QuestionFragment, { __typename: 'FileItem' }> }) {
  const Files = useLater(() => import('../../../ui/file-field.js'))?.FileField;
  return Files ? <Files name={fieldOf(item.id)} label={item.question.text} most={item.mostFiles} /> : null;
}

interface QuestionProps {
  item: QuestionFragment;
  /** Several fields answer it. */
  isGroup: boolean;
  hint: string | undefined;
  children: ReactNode;
}

/** What is asked, what helps, and what is wrong with the answer: above its field or fields. */
function Question({ item, isGroup, hint, children }: QuestionProps) {
  const field = useField(fieldOf(item.id), item.question.text);
  const { common } = useText();
  const Label = isGroup ? 'legend' : 'label';
  const Box = isGroup ? 'fieldset' : 'div';
  return (
    <Box className={field.error ? 'field field--wrong' : 'field'} {...(isGroup && { 'aria-describedby': described(field, hint)['aria-describedby'] })}>
      <Label className="field__label" {...(!isGroup && { htmlFor: field.id })}>
        <Local text={item.question} /> {!item.isRequired && <span className="field__optional">({common.optional})</span>}
      </Label>
      {item.help && <Prose text={item.help} />}
      {hint && (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
      {field.error && (
        <p className="field__error" id={`${field.id}-error`}>
          {field.error}
        </p>
      )}
      {children}
    </Box>
  );
}

function OpenText({ item }: { item: Extract<QuestionFragment, { __typename: 'OpenTextItem' }> }) {
  const field = useField(fieldOf(item.id), item.question.text);
  const left = item.longest - field.value.length;
  const { charactersLeft, tooLong } = useText().common.form;
  return (
    <>
      <textarea {...described(field, undefined)} className="input" rows={5} value={field.value} onChange={(event) => field.set(event.target.value)} />
      <p className="hint" role="status">
        {left < 0 ? tooLong(-left) : left < item.longest / 4 ? charactersLeft(left) : ''}
      </p>
    </>
  );
}

function NumberInput({ item }: { item: Extract<QuestionFragment, { __typename: 'NumberItem' }> }) {
  const field = useField(fieldOf(item.id), item.question.text);
  return (
    <span className="with-unit">
      <input {...described(field, 'hint')} className="input input--narrow" inputMode="decimal" value={field.value} onChange={(event) => field.set(event.target.value)} />{' '}
      <Local text={item.unit} />
    </span>
  );
}
