import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Checkbox, Choices } from '../../../ui/choices.js';
import { TextField } from '../../../ui/fields.js';
import { OptionFields } from './option-fields.js';
import type { KindProps } from './part.js';

/** What is to be set for that kind of question and for no other. */
export function KindFields(props: KindProps) {
  const { item, path, organisation } = props;
  const { item: words } = useWords('making');
  switch (item.kind) {
    case 'OPEN_TEXT':
      return <TextField name={`${path}.longest`} label={words.longest} inputMode="numeric" narrow />;
    case 'ONE_CHOICE':
      return <OptionFields {...props} />;
    case 'SEVERAL_CHOICES':
      return (
        <>
          <OptionFields {...props} />
          <TextField name={`${path}.most`} label={words.most} hint={words.mostHint} inputMode="numeric" narrow optional />
        </>
      );
    case 'RANKING':
      return (
        <>
          <OptionFields {...props} />
          <TextField name={`${path}.places`} label={words.places} hint={words.mostHint} inputMode="numeric" narrow optional />
        </>
      );
    case 'SCALE':
      return <ScaleFields {...props} />;
    case 'NUMBER':
      return <NumberFields {...props} />;
    case 'BUDGET':
      return <BudgetFields {...props} />;
    case 'MAP_POINT':
      return <p className="hint">{words.map}</p>;
    case 'STATEMENT_ROUND':
      return (
        <>
          <Bilingual name={`${path}.statements`} label={words.statements} hint={words.statementsHint} languages={organisation.languages} rows={5} />
          <Checkbox name={`${path}.isPremoderated`} label={words.premoderated} />
        </>
      );
    case 'FILE':
      return <TextField name={`${path}.mostFiles`} label={words.mostFiles} inputMode="numeric" narrow />;
  }
}

function ScaleFields({ path, organisation: { languages } }: KindProps) {
  const { item: words } = useWords('making');
  return (
    <>
      <div className="moment">
        <TextField name={`${path}.from`} label={words.from} inputMode="numeric" narrow />
        <TextField name={`${path}.to`} label={words.to} inputMode="numeric" narrow />
      </div>
      <Bilingual name={`${path}.fromLabel`} label={words.fromLabel} languages={languages} />
      <Bilingual name={`${path}.toLabel`} label={words.toLabel} languages={languages} />
    </>
  );
}

function NumberFields({ path, organisation: { languages } }: KindProps) {
  const { item: words } = useWords('making');
  return (
    <>
      <Bilingual name={`${path}.unit`} label={words.unit} languages={languages} />
      <div className="moment">
        <TextField name={`${path}.least`} label={words.least} inputMode="numeric" narrow />
        <TextField name={`${path}.most`} label={words.greatest} inputMode="numeric" narrow />
        <TextField name={`${path}.decimals`} label={words.decimals} inputMode="numeric" narrow />
      </div>
    </>
  );
}

function BudgetFields(props: KindProps) {
  const { item: words } = useWords('making');
  const ways = (['SPEND', 'SAVE'] as const).map((value) => ({ value, label: words.way[value] }));
  return (
    <>
      <Choices name={`${props.path}.way`} label={words.way.label} choices={ways} />
      <TextField name={`${props.path}.sum`} label={words.sum} inputMode="numeric" narrow />
      <OptionFields {...props} />
    </>
  );
}
