/** So common, or so usual in what people ask of a council, that two texts with them needn't be about the same. */
const TELLS_NOTHING = new Set(
  `a about after again all also always am an and any anybody anyone are area as at be because been before being best better between but by can council
  could day did do does doing each enough ever every everybody everyone for from get getting give go going good had has have help here how i if in into is
  it its just keep let like lots made make many may me more most much must my near need needs new next no not now of off old on one only or our out over own
  people per place please put same shall she should so some soon such than that the their them then there these they thing things this those through to too town under until up us
  use very want was we were what when where which while who whole whose why will with would year years you your
  a ac am angen ar at bob bod bydd cael cyngor dan dref dros drwy dy dylai ei eich ein eisiau er eto eu faint fe fel fod fwy fy fydd gael gall gallwn gan gawn
  gyda gyfer hefyd hi hoffwn hwn hyn i iawn iddo lle llawer mae mai mewn mi mo mwy na nad ne neu newydd ni nid o oedd oes ond os pa pam pan pawb pobl pryd
  pwy rhai rhoi rhwng roedd rydym sut sy sydd tan tref trwy tua un wedi wneud y yma yn yng ym yna yr yw ydy`.split(/\s+/),
);

/** What people in a place call the same thing, in either language; Welsh words soft-mutated too. */
const SAME: readonly (readonly string[])[] = [
  'repair mend fix restore trwsio drwsio atgyweirio',
  'bin litter rubbish waste trash sbwriel bin finiau biniau',
  'bench seat seating mainc fainc meinciau feinciau sedd',
  'bike bicycle cycle cycling cyclist beic feic beicio feicio',
  'car vehicle motor traffic car traffig draffig ceir cerbyd',
  'bus coach bws fws bysiau fysiau',
  'road street lane highway ffordd heol stryd lon',
  'pavement footway sidewalk palmant balmant',
  'path footpath trail track llwybr lwybr',
  'bridge footbridge pont bont',
  'park playground playing parc barc chwarae',
  'school ysgol',
  'library llyfrgell lyfrgell',
  'toilet lavatory loo wc toiled doiled toiledau doiledau',
  'pool swimming baths swim pwll bwll nofio',
  'tree woodland planting coed goed coeden plannu',
  'flower garden bed blodau flodau gardd ardd',
  'dog canine ci gi cwn',
  'poo fouling mess baw faw',
  'light lighting lamp dark golau olau goleuadau oleuadau tywyll',
  'speed speeding fast slow limit cyflymder gyflymder araf cyflym',
  'parking park car-park parcio barcio maes',
  'crossing zebra pelican cross croesfan groesfan croesi groesi',
  'shelter cover roof lloches loches cysgodfan gysgodfan',
  'child kid children youngster plentyn blentyn plant blant',
  'young youth teenager ieuenctid ifanc pobl-ifanc',
  'elderly older pensioner senior henoed oedrannus hyn',
  'shop store retail siop siopau',
  'market stall marchnad farchnad',
  'house home housing dwelling flat ty dy tai dai cartref gartref',
  'river stream water brook afon nant dwr',
  'flood flooding llifogydd lifogydd',
  'close closing closure shut cau gau',
  'open opening reopen agor',
  'free cost charge fee price pay am-ddim cost gost pris bris tal dal',
  'doctor surgery gp health clinic meddyg feddyg meddygfa feddygfa iechyd',
  'job work employment swydd gwaith waith',
  'noise noisy loud swn swnllyd',
  'pothole hole tarmac twll dwll tyllau dyllau',
  'recycle recycling ailgylchu',
  'wifi internet broadband rhyngrwyd rhyngrwyd',
  'wheelchair disabled ramp accessible cadair-olwyn anabl ramp hygyrch',
  'charger charging electric gwefru wefru trydan drydan',
  'allotment growing vegetable rhandir randir tyfu dyfu',
  'graffiti vandalism paint graffiti fandaliaeth',
  'train railway station rail tren dren gorsaf orsaf',
].map((words) => words.split(' ').map((word) => word.replaceAll('-', ' ')));

const ENDINGS = ['', 's', 'es', 'd', 'ed', 'ing', 'au', 'iau', 'oedd'];

/** Other words for the same thing; none for most words. */
export function sameAs(word: string): string[] {
  const groups = SAME.filter((words) => words.some((known) => ENDINGS.some((ending) => word === known + ending)));
  return [...new Set(groups.flat())].filter((other) => other !== word);
}

export const tellsSomething = (word: string): boolean => !TELLS_NOTHING.has(word);
