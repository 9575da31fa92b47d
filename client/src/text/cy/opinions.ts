import type { words as English } from '../en/opinions.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');

export const words: typeof English = {
  title: 'Beth yw eich barn?',
  lead: 'Cytunwch, anghytunwch neu basiwch ar bob un. Gallwch newid eich meddwl nes iddo gau.',
  card: (n, of) => `Gosodiad ${n} o ${of}`,
  agree: 'Cytuno',
  disagree: 'Anghytuno',
  pass: 'Pasio',
  waiting: 'Yn aros',
  rejected: 'Heb ei ddangos i eraill',
  yours: { AGREE: 'Cytunoch chi', DISAGREE: 'Anghytunoch chi', PASS: 'Pasioch chi' },
  takeBack: 'Tynnu fy ateb yn ôl',
  progress: (answered, of) => `Atebwyd ${answered} o ${of}`,
  allDone: 'Rydych wedi’u hateb i gyd. Diolch.',
  allDoneText: 'Gall gosodiadau newydd ddod o hyd. Isod mae’r hyn a ddywedodd pobl.',
  visitor: 'Mewngofnodwch i gymryd rhan. Gallwch ddarllen y canlyniadau hebddo.',
  cannot: 'Nid yw’r proffil rydych yn ei ddefnyddio yn cymryd rhan yma.',
  closed: 'Mae’r rownd hon wedi cau.',
  results: 'Beth mae pobl wedi’i ddweud hyd yma',
  finalResults: 'Beth ddywedodd pobl',
  noStatements: 'Nid oes gosodiad eto.',
  noCounts: 'Dangosir cyfrifon pan fydd o leiaf deg o bobl wedi cymryd rhan, fel na ellir adnabod neb.',
  participants: (n, shown) =>
    plural(n, { one: 'Cymerodd 1 person ran', two: 'Cymerodd 2 berson ran', other: `Cymerodd ${shown} o bobl ran` }),
  statements: (n, shown) => plural(n, { two: '2 osodiad', other: `${shown} gosodiad` }),
  stances: (n, shown) => plural(n, { other: `${shown} ateb` }),
  few: 'llai na 5',
  withheld: 'Gosodiadau nad yw pawb yn eu gweld',
  undo: 'Dadwneud fy ateb diwethaf',
  save: 'Lawrlwytho’r tabl hwn (CSV)',
  asTable: 'Fel tabl',
  statement: 'Gosodiad',
  bar: (agree, disagree, pass) => `${agree} yn cytuno, ${disagree} yn anghytuno, ${pass} yn pasio`,
  suggest: 'Awgrymu gosodiad',
  suggestHint: 'Byr, am un peth, a rhywbeth y gall pobl gytuno neu anghytuno ag ef.',
  suggestSubmit: 'Ei awgrymu',
  suggested: 'Diolch. Mae cymedrolwr yn edrych arno cyn i eraill ei weld.',
};
