// The words by which rules read an answer: small words, verbs that are no deeds, and words that say nothing by themselves. English.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Words every real sentence is full of. */
export const functionWords = set(`
  a about above after again against all almost already also although always am an and another any anybody anyone anything are around as at
  back be because become been before behind being below between both but by can cannot could did didn't do does doing don't done down during
  each either else enough even ever every everybody everyone everything few first for from further get got had has have having he her here
  hers him himself his how however i i'd i'll i'm i've if in instead into is it its itself just last later least less like many may me might
  mine more most much must my myself neither never next no nobody none nor not nothing now of off often on once one only onto or other others
  our ours ourselves out over own per quite rather really same shall she should since so some somebody someone something sometimes soon still
  such than that the their theirs them themselves then there these they this those though through thus to together too toward towards two
  under until up upon us very was wasn't we well were what when where whether which while who whom whose why will with within without would
  wouldn't yet you your yours couldn't hadn't haven't isn't it's that's there's they're we're let
`)

/** Words of other languages that no English sentence has. */
export const foreignWords = set(`
  und der das ist nicht ich wir mit für dass haben wurde eine einen dem den auch sich aber
  que los las una por para con estaba pero porque nosotros fue muy cuando como
  les des une est pas nous avec pour dans mais qui je était ont sur plus
  che gli della sono abbiamo perché quando anche
`)

/** Irregular past forms that tell of a deed. */
export const irregularDeeds = set(`
  began brought broke built bought caught chose came cut dealt drew drove fought found gave held hid hit kept laid led left lent made
  met overcame paid put ran read rebuilt rewrote rang said sat saw sent set showed shut spent split spoke spread stood swept swapped taught took
  told threw tore undertook went withdrew won wrote sought sold drafted quit
`)

/** Verbs in the past that tell of no deed. */
export const idleVerbs = set(`
  needed wanted liked hoped seemed believed loved enjoyed worked learned realised realized noticed used received followed attended happened
  tended feared worried struggled felt succeeded failed achieved excelled participated lived turned wished decided managed tried started
  supposed expected experienced remembered assumed considered concerned interested motivated excited involved required trusted respected
`)

/** After these the deed itself follows in its plain form: "decided to call". */
export const leadingVerbs = set('decided managed started began tried offered volunteered chose went continued')

/** Words that fill a sentence and could stand in any. */
export const vagueWords = set(`
  thing things stuff action actions activity activities everything anything something task tasks situation situations problem problems issue
  issues challenge challenges success successful successfully result results outcome outcomes goal goals objective objectives team teams work
  works job best good great better excellent well effective effectively efficient efficiently important importance skill skills strong
  strongly lot lots very really project projects people person way ways everyone everybody others all best-practice solution solutions
  leadership communication teamwork planning initiative learning adaptability collaboration synergy stakeholder stakeholders proactive
  proactively innovative dynamic professional professionally clear clearly positive positively different difficult hard responsibility
  step steps plan plans decision decisions idea ideas performance productivity quality value values improvement process processes
  strategy strategic holistic impact expectations deliverables approach methodology timely manner level levels competency competencies
  always never much many big huge amazing perfect perfectly high highest key core leader leaders member members experience experiences
  conflict conflicts knowledge potential opportunity opportunities obstacle obstacles atmosphere career strengths mood resources priorities
  outstanding exceeded exceeding tremendous remarkable significant passionate visionary needs changes full reached role board attitude mindset career example
  50% 100% 200% percent
`)

/** Adverbs and small words that may stand between a subject and its verb. */
export const betweenWords = set(
  'then also first finally therefore so just even still quickly had have soon later immediately myself only simply next afterwards instead and but personally have',
)

/** Who else may be the subject of a clause. */
export const otherSubjects = set(
  'we they he she it you who which that nobody everybody everyone somebody someone people this there what others both these those',
)

export const numberWords = set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty hundred thousand half third quarter dozen twice',
)
