/** Words before "school" that name none. */
const NO_NAME = new Set(
  (
    'a about after all an and another any are art as at bad be because before behind best better between big boarding both boring but by can catholic church city community comprehensive ' +
    'council cookery dance day different do does driving drama each end english every everyone faith film first five football for from good grammar great had half has have having he her ' +
    'high his home how i if in infant infants into is it its junior juniors just kids language last leave leaving less like local lower lunch main many me middle missing modern more most ' +
    'music my need new next nice night no normal not nursery of off old on one online only open or other our out outside over own part past play post pre primary private public quiet ' +
    'real riding run same saturday sea secondary she six sixth small so some special state still stage start starting stop summer sunday swimming ten than that the their them then these they ' +
    'third this those three through till time to too top two under until up upper was way we wearing welsh went were what when where which while who whole why with without year years your youth medium speaking ' +
    'each first-aid art business law medical sports technical village tech further clown ski surf dental nearest nearby busy strict coding reading writing maths academy school college'
  ).split(' '),
);

const TYPES =
  '(?:high|primary|secondary|grammar|comprehensive|comp|junior|juniors|infant|infants|community|catholic|special|nursery|welsh|church in wales|c of e|ce|rc|sixth form|girls\'?|boys\'?)';
const PLACE = '(?:school|academy|college|sixth form)';

/** A name before its kind: `Cwm Tawe School`, `St Illtyd's Catholic High School`. Group 1 is the word next to the kind. */
const NAMED = new RegExp(String.raw`([\p{L}][\p{L}'.-]*)\s+(?:${TYPES}\s+)*${PLACE}\b`, 'giu');
/** Said as where somebody goes: `i go to cwm comp`, `im in st marys high`. */
const GOES_TO = /\b(?:go|goes|going|went|moved|am|i'm|im|is|he's|she's|from|attend|leave|left)\s+(?:to|2|at|in|from)?\s*([\p{L}][\p{L}'.-]*(?:\s+[\p{L}'.-]+)?)\s+(?:high|comp|comprehensive|primary|grammar|juniors|infants|academy|sixth form)\b/giu;
const SAINT = /\b(?:go|goes|going|went|school|pupil|year|am|i'm|im)\b[^.!?]{0,20}\bst\.?\s+\p{L}+'?s\b/iu;
/** `My school is Glanafon`, `Glanafon Comprehensive`: capitals tell. */
const CALLED = /\bschool(?:'s| is) called (\p{Lu}[\p{L}'-]+)|\b(?:my|our) (?:school|college|comp|sixth form|academy)(?: is|'s| was)(?: called| named)? (\p{Lu}[\p{L}'-]+)|ysgol (?:fi|ni) (?:yw|ydi|ydy|oedd) (\p{Lu}[\p{L}'-]+)|(\p{Lu}[\p{L}'-]+) (?:Comprehensive|Comp|Grammar|Academy|Juniors|Infants)\b/giu;
const SAINTS = /\bst\.? \p{L}+'?s? (?:\p{L}+ )?(?:high|comp|primary|school|academy|juniors|infants)\b/iu;
const GOES_TO_SAINT = /\b(?:to|at|in)\s+st\.?\s+\p{Lu}\p{L}+'s\b/u;

/** Welsh puts the kind first: `Ysgol Gyfun Glantaf`. */
const WELSH_TYPES = '(?:uwchradd|gyfun|gynradd|iau|fabanod|feithrin|gymraeg|gymunedol|arbennig|bro|y|yr|gyfan|ganol)';
const YSGOL = new RegExp(String.raw`\b(?:ysgol|coleg)\s+(?:${WELSH_TYPES}\s+)*(\p{L}[\p{L}'-]*)`, 'giu');
const NO_WELSH_NAME = new Set(
  ('ni i fi ti chi nhw yn a ac ond neu mae oedd yw ydy ar am o gan wedi cyn heb sul haf nos newydd hon hwn honno yma leol fach fawr dda orau ddim bob ei eu eich ein dy fy ' +
    'sydd sy bydd byddai dylai gorau orau well lleol dydy yw nad nid wir ' +
    'uwchradd gyfun gynradd iau fabanod feithrin gymraeg gymunedol arbennig bro y yr gyfan ganol').split(' '),
);

/** Whether a plain text names a particular school. `cased` keeps its capitals. */
export function namesASchool(cased: string): boolean {
  return hasNameBefore(cased) || isCalled(cased) || goesToOne(cased) || SAINT.test(cased) || SAINTS.test(cased) || GOES_TO_SAINT.test(cased) || hasWelshName(cased);
}

/** Next to "School" stands a word with a capital that isn't one of those any school is spoken of with; in a text all in capitals, any such word. */
function hasNameBefore(cased: string): boolean {
  return [...cased.matchAll(NAMED)].some(([, word = '']) => /^\p{Lu}/u.test(word) && !NO_NAME.has(word.toLowerCase()));
}

function isCalled(cased: string): boolean {
  return [...cased.matchAll(CALLED)].some((match) => {
    const name = match.slice(1).find((word) => word !== undefined) ?? '';
    return /^\p{Lu}/u.test(name) && !NO_NAME.has(name.toLowerCase());
  });
}

function goesToOne(cased: string): boolean {
  return [...cased.matchAll(GOES_TO)].some(([, words = '']) => {
    const last = words.toLowerCase().split(' ').at(-1) ?? '';
    return !NO_NAME.has(last);
  });
}

function hasWelshName(cased: string): boolean {
  return [...cased.matchAll(YSGOL)].some(([whole, word = '']) => {
    const isName = !NO_WELSH_NAME.has(word.toLowerCase());
    return isName && (/^\p{Lu}/u.test(word) || /^ysgol (?:y|yr|bro|gyfun|gynradd|uwchradd) /i.test(whole));
  });
}
