/**
 * Given names and surnames that are common in Wales and England, in the form of `pseudonymKey`: a pseudonym that has one is
 * somebody’s, or looks as if it were. Left out are those that are everyday words as well (Will, Grace, Rose, Robin, Young).
 */
const GIVEN = `
  aaliyah aaron abdul abigail adam adele agnes ahmed aisha alan albert alex alexander alexandra alfie alice alisha amelia amina amir amy andrea andrew
  angharad anna anne anthony anwen archie arthur arwel ashley ava barbara beca beth bethan bethany branwen brian brooke bryn caitlin callum cameron
  carol caroline carwyn carys catherine catrin ceri charles charlie charlotte chloe chris christopher claire cerys connor craig daniel danielle dafydd
  darren david dean debbie declan delyth denise derek dewi diana dilys dominic donna dylan eddie edward efa eifion eleanor elan eleri elin eliza
  elizabeth ella ellie elliot elsie emily emma emrys emyr erin ethan eva evan evie fatima fatma ffion finley finn fiona florence frances francesca frankie
  freddie freya gareth gary gavin gemma geoffrey george georgia georgina geraint gethin glyn graham gwen gwenllian gwilym hannah harold harriet harry harvey
  hassan hayley heledd helen henry hussain huw hywel ian ibrahim idris ieuan ifan imogen imran ioan iolo iona isaac isabella isla
  isobel iwan jacob jacqueline jake jamal james jamie jane janet jasmine jason jayden jennifer jessica joanna joanne jodie john jonathan jordan joseph
  joshua judith julia julian julie kaitlyn karen kate katherine kathleen katie kayleigh keira keith kelly kenneth kevin khadija kieran kimberley kirsty
  kyle laura lauren layla leah leanne lee leo leon lewis liam lisa lleucu lloyd llinos llyr logan louis louise lowri lucas lucy luke lydia mabli macsen madison
  mahmoud malcolm mali margaret maria mariam mared mari marie martha martin maryam matilda matthew megan meinir meleri melissa meurig mia michael michelle
  millie mohamed mohammad mohammed molly morgan muhammad nadia nancy natalie natasha nathan neil nerys nia niamh nicholas nicola nicole nigel noah nora
  olivia oliver osian oscar osman owain owen paige pamela patricia patrick paul paula peter phillip phoebe priya rachel ralph rania rebecca reece reuben
  rhian rhiannon rhodri rhys richard riley robert roger ronald rosie ross russell ryan sally samantha samir samuel sandra sara sarah scott sean
  shannon sharon shaun shirley shane sian simon siobhan siwan sofia sophia sophie spencer stacey stanley stephanie stephen steven stuart susan suzanne tabitha
  tamara tanya teresa terry theo theodore theresa thomas tia timothy toby tomos tracey trevor tudur tyler valerie vanessa victoria vincent wendy wiliam william
  yasmin yusuf yvonne zachary zahra zainab zara zoe
`;
const FAMILY = `
  adams ahmed ali allen anderson bailey barnes begum bennett bevan bowen campbell chapman clarke collins cox davies davis edwards ellis
  evans foster gibson graham griffiths hamilton harris harrison harvey hopkins howells hughes humphreys hussain jackson jenkins johnson
  jones kaur kelly khan lewis llewellyn lloyd martin matthews mitchell mohammed morgan morris murphy murray owen owens parry patel
  phillips powell pritchard prosser pugh rees reynolds richards richardson roberts robinson rogers rowlands saunders sharma shah simpson singh smith stevens
  stewart taylor thomas thompson vaughan watkins watson webb wilkinson williams wilson wright
`;

const AS_KEPT = new Set(`${GIVEN} ${FAMILY}`.split(/\s+/).filter((name) => name !== ''));

/** Whether a word, as `pseudonymKey` has it, is somebody’s name. */
export const isName = (key: string): boolean => AS_KEPT.has(key);
