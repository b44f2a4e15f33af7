import { bareOf } from '../tokens';
import { pairsOf } from './pairs';

/**
 * Words of which one says the opposite of another, in plain forms: all words of a line before the bar are opposed to all words
 * behind it. Beginnings such as un-, in- and non- need no list. These tell of more or less, of place, time and order, and have
 * other uses besides: they are opposed only where the words around them are the same.
 */
export const DEGREES = `
increase rise grow raise boost expand enlarge amplify heighten elevate inflate escalate climb soar | decrease reduce fall drop shrink decline lower diminish lessen cut curb halve deflate dwindle
improve enhance ameliorate refine better upgrade benefit help aid assist boost | degrade worsen deteriorate impair harm hurt damage hamper undermine worse erode
gain gains profit growth | loss losses decline
faster quicker accelerate speed quick fast rapid hasten expedite | slower consuming slow decelerate delay sluggish gradual
high higher highest tall | low lower lowest short
large larger largest big bigger great greater greatest huge substantial considerable | small smaller smallest little tiny minor slight negligible marginal
long longer longest lengthen prolong extend | short shorter shortest shorten curtail
strong stronger strongest strengthen intensify reinforce strongly tighten | weak weaker weakest weaken attenuate weakly loosen dampen
above over exceed surpass higher larger | below under beneath lower smaller
with | without lacking
more most many numerous abundant plenty | less fewer fewest few least scarce little
maximise maximize maximum maximal maxima | minimise minimize minimum minimal minima
best better optimum | worst worse
always invariably often frequently usually commonly regularly | never rarely seldom hardly infrequently occasionally
significant significantly substantially considerably markedly strongly | insignificant negligibly marginally slightly barely hardly
able capable can | unable incapable cannot
similar alike same identical equal comparable | different dissimilar distinct unequal differ
known familiar | unknown unfamiliar open unclear
first initial early earlier earliest beginning | last final late later latest end
before prior precede | after subsequent follow succeed
upper top | lower bottom
public publicly open available release publish provide supply | private privately closed proprietary withhold withheld confidential
support confirm corroborate validate substantiate verify consistent compatible agree | contradict refute reject disprove invalidate falsify undermine inconsistent incompatible disagree exclude
allow permit include compatible consistent | exclude rule incompatible inconsistent
eliminate remove avoid prevent eradicate overcome | introduce add cause create produce
cause induce provoke | prevent avoid cure
inside internal interior inner within | outside external exterior outer beyond
add addition append insert | remove removal subtract delete drop ablate
stay remain | leave change
presence present | absence absent
left | right
odd | even
majority most | minority few
win winner | lose loser
near nearby | far distant farther
true | false
lead leads winning | trail trailing
north northern | south southern
east eastern | west western
uses use employ rely | avoid dispense forgo
natural | synthetic artificial
zero | nonzero
minimise minimize | maximise maximize
`;

/** As `DEGREES`, of properties, deeds and judgements. */
export const ANTONYMS = `
outperform surpass exceed beat outdo superior dominate | underperform trail lag inferior
positive positively favourable favorable | negative negatively unfavourable unfavorable adverse
common frequent prevalent widespread ubiquitous | rare uncommon infrequent scarce
easy easier easiest easily simple ease | hard harder hardest difficult difficulty challenging
simple simpler simplest simplify straightforward plain | complex complicated complicate intricate elaborate
effective efficacious potent | ineffective useless futile
efficient economical | inefficient wasteful
success succeed successful successfully | fail failure unsuccessful unsuccessfully
consistent agree coherent agreement match | inconsistent disagree contradictory disagreement conflict mismatch
stable steady stabilise stabilize stability | unstable volatile destabilise destabilize instability
robust resilient robustness sturdy | fragile brittle sensitive vulnerable fragility vulnerability
accurate precise accuracy correct right | inaccurate imprecise inaccuracy incorrect wrong erroneous
dependent depend | independent independent
necessary required needed essential mandatory | unnecessary optional dispensable redundant
sufficient enough adequate ample | insufficient inadequate scant
local locally | global globally
linear linearly | nonlinear quadratic exponential
dense densely | sparse sparsely
online | offline
static fixed frozen constant | dynamic adaptive variable changing time-varying trainable
active actively | passive passively
manual manually human-made handcrafted | automatic automatically automated
explicit explicitly | implicit implicitly
allow permit enable facilitate let | prevent forbid prohibit preclude block inhibit hinder impede obstruct
promote stimulate activate induce encourage foster trigger | inhibit suppress deactivate discourage hinder repress
include contain incorporate | exclude omit
accept adopt embrace | reject refuse abandon
cheap inexpensive affordable cheaper | expensive costlier
rich richer | poor poorer
deep deeper | shallow shallower
wide wider broad broader widen broaden | narrow narrower
advantage benefit strength merit upside | disadvantage drawback weakness limitation shortcoming downside
promising encouraging | disappointing discouraging
exact exactly | approximate approximately
preserve maintain retain keep conserve sustain | destroy discard break violate remove abolish
mitigate alleviate ease relieve reduce lessen | aggravate exacerbate worsen intensify
ignore neglect disregard overlook | consider account respect incorporate exploit
valid validity | invalid flawed
useful helpful beneficial | useless unhelpful harmful detrimental
homogeneous uniform | heterogeneous diverse varied
complete completely full fully entire entirely whole total totally | incomplete partial partially partly
finite | infinite unbounded
continuous continuously | discrete discretely
parallel simultaneous concurrently simultaneously | sequential serial sequentially
deterministic | stochastic randomised randomized probabilistic
centralised centralized | decentralised decentralized distributed
recover restore regain | destroy forfeit
converge convergence convergent | diverge divergence divergent
attract attractive attraction | repel repulsive repulsion
hot hotter warm warmer heat | cold colder cool cooler
young younger | old older
healthy healthier | sick sicker ill unhealthy diseased
male man men | female woman women
urban | rural
horizontal horizontally row | vertical vertically column
forward | backward reverse
theoretical theoretically | empirical empirically experimental experimentally
supervised | unsupervised
convex | concave nonconvex
symmetric | asymmetric antisymmetric
directed | undirected
bounded | unbounded
smooth | rough singular nonsmooth
ordered order | disordered disorder
equilibrium | nonequilibrium
closed | open
solid | liquid gas
absorb absorption | emit emission
expand expansion | contract contraction
ascend ascending increasing | descend descending decreasing
overestimate overestimates overstate overstated inflate exaggerate | underestimate underestimates understate understated deflate
rational | irrational
strict strictly stringent | loose lenient relaxed
safe safer safety | unsafe dangerous danger risky
reliable trustworthy | unreliable untrustworthy
visible observable | invisible hidden unobservable
heavy heavier | light lighter
bright brighter | faint fainter dim dimmer dark darker
thick thicker | thin thinner
clean | noisy contaminated dirty
balanced | imbalanced unbalanced skewed
seen | unseen
solved resolved settled | unsolved unresolved open
understand understood clear | misunderstood unclear
buy purchase | sell sale
agree consensus | disagree dispute
quantum | classical
monolingual | multilingual
unimodal | multimodal
upstream | downstream
prospective | retrospective
short-term | long-term
curved bent | straight
loud | quiet silent
daytime | nighttime
well-posed | ill-posed
generous | scarce meagre
lenient | strict
harmless | harmful
follow follows adhere obey conform | depart deviate violate flout
disjoint nonoverlapping | overlap overlapping intersect intersecting
amortised amortized average-case | worst-case
uniform uniformly | pointwise nonuniform
negligible insignificant minor | considerable substantial sizeable appreciable pronounced strong large dominant severe
routinely regularly systematically usually customarily | seldom rarely occasionally never hardly
recommend advocate favour favor encourage endorse | discourage
reveal expose disclose | hide conceal mask obscure
detected observed | undetected unobserved
save conserve | waste spend
tight sharp | loose
merge unify combine join | split separate divide
connected | disconnected
flat constant | steep varying peaked
featureless smooth | structured
transparent | opaque
wet | dry
acidic | basic alkaline
aerobic | anaerobic
soluble | insoluble
saturated | unsaturated
ferromagnetic | antiferromagnetic paramagnetic
metallic conducting conductor | insulating insulator
gapped | gapless
bound | unbound
elastic | inelastic
rigid stiff | flexible soft floppy
laminar | turbulent
compressible | incompressible
viscous | inviscid
relativistic | nonrelativistic
perturbative | nonperturbative
subsonic | supersonic
proximal | distal
dominant | recessive
innate | acquired learned
acute | chronic
benign | malignant
mild | severe
resistant resistance | susceptible susceptibility
upregulated upregulate | downregulated downregulate
agonist | antagonist
excitatory | inhibitory
ipsilateral | contralateral
anterior | posterior
dorsal | ventral
maternal | paternal
prenatal | postnatal
voluntary | compulsory mandatory obligatory
endogenous | exogenous
long-run | short-run
formal | informal
employed | unemployed
domestic | foreign
progressive | regressive
in-sample | out-of-sample
frequentist | bayesian
blinded | unblinded open-label
randomised randomized | observational nonrandomised nonrandomized
one-sided | two-sided
labelled labeled | unlabelled unlabeled
paired | unpaired
weighted | unweighted
cyclic | acyclic
planar | nonplanar
sorted | unsorted
lossless | lossy
encrypted | plaintext unencrypted
ramified | unramified
tame | wild
elliptic | hyperbolic parabolic
focusing | defocusing
stationary | nonstationary
ergodic | nonergodic
isotropic | anisotropic
prograde | retrograde
wins | loses
ahead | behind
inflow inflows | outflow outflows
inward inwards | outward outwards
clockwise | counterclockwise anticlockwise
even | odd
permanent permanently irreversible | temporary temporarily transient reversible
mature | immature
immediately instantly | eventually belatedly
optimistic | pessimistic
cooperative | competitive adversarial noncooperative
intended intentional deliberate | accidental unintended
sparse | dense crowded
exceed | undershoot
attained achieved reached met | missed unmet
confident confidently | uncertain doubtful
aware | unaware
aligned | misaligned
calibrated | miscalibrated
specified | misspecified
classified | misclassified
identified identifiable | unidentified unidentifiable nonidentifiable
explained | unexplained
expected anticipated | unexpected surprising unanticipated
usual ordinary conventional typical normal | unusual atypical abnormal anomalous
resolved | unresolved
confounded | unconfounded
censored | uncensored
truncated | untruncated
corrected | uncorrected
controlled | uncontrolled
constrained | unconstrained
restricted | unrestricted
limited | unlimited
bounded | unbounded
`;

const oppositesOf = (list: string): Record<string, string[]> => {
  const opposites: Record<string, string[]> = {};
  for (const [one, other] of pairsOf(list).map((pair) => pair.map((side) => side.map(bareOf))))
    for (const a of one ?? [])
      for (const b of other ?? []) {
        opposites[a] = [...(opposites[a] ?? []), b];
        opposites[b] = [...(opposites[b] ?? []), a];
      }
  return opposites;
};
/** The words that say the opposite of each word, all without endings. */
export const OPPOSITES = oppositesOf(DEGREES + ANTONYMS);

/** Denies what it stands before, and nothing else. */
export const NOT = /^(?:not|no|never|cannot|without|neither|nor|n't|\w+n't)$/;
/** Words that carry nothing of their own where another is added or left out. */
export const BARE =
  /^(?:do|does|did|is|are|was|were|be|been|being|has|have|had|can|will|would|shall|to|a|an|the|that|it|any|also|in|of|by|and|as|its|their|this|these|we|our)$/;
/** Holds back or limits what it stands beside. */
export const HOLDS_BACK =
  /^(?:may|might|could|one|likely|probably|possibly|perhaps|potentially|presumably|apparently|seem(?:s|ed|ingly)?|appear(?:s|ed)?|tend(?:s|ed)?|often|usually|typically|generally|sometimes|occasionally|frequently|commonly|mostly|mainly|largely|almost|nearly|partially|partly|some|many|most|several|few|certain|believe|expect|hypothesi[sz]e|conjecture|argue|speculate|suspect|plausibly|arguably|approximately|roughly|about|potential|if)$/;
/** A weaker word, what makes too much of it, and what kind of fault that is. */
export const SCALES: [weak: RegExp, strong: RegExp, kind: 'hedge' | 'scope'][] = [
  [
    /^(?:suggest\w*|indicat\w*|hint\w*|impl(?:y|ies|ied)|hypothesi[sz]\w*|conjectur\w*|believ\w*|expect\w*|argu\w*)$/,
    /^(?:prov(?:e|es|ed|en|ing)|demonstrat\w*|establish\w*|confirm\w*|guarantee\w*|ensur\w*|show(?:s|ed|n|ing)?)$/,
    'hedge',
  ],
  [/^(?:may|might|could|can|should)$/, /^(?:will|must|does|do|certainly|definitely|always)$/, 'hedge'],
  [
    /^(?:likely|probabl[ey]|possibl[ey]|potential(?:ly)?|plausibl[ey]|perhaps)$/,
    /^(?:certain(?:ly)?|definite(?:ly)?|sure(?:ly)?|undoubtedly|proven|inevitabl[ey]|clear(?:ly)?)$/,
    'hedge',
  ],
  [/^(?:promising|encouraging|preliminary|tentative)$/, /^(?:definitive|conclusive|final|proven)$/, 'hedge'],
  [
    /^(?:some|several|many|most|certain|various|numerous|few|two|three|four|five|six|seven|eight|nine|ten|multiple|selected|\d+)$/,
    /^(?:all|every|any|each|whatever)$/,
    'scope',
  ],
  [
    /^(?:often|usually|typically|generally|sometimes|frequently|commonly|occasionally|mostly|mainly|largely)$/,
    /^(?:always|invariably|universally|consistently|exclusively|only|solely|without exception)$/,
    'scope',
  ],
  [/^(?:rarely|seldom|hardly|barely|scarcely|infrequently)$/, /^never$/, 'scope'],
  [
    /^(?:partial(?:ly)?|partly|largely|mostly|nearly|almost|somewhat|slightly)$/,
    /^(?:full(?:y)?|complete(?:ly)?|entire(?:ly)?|total(?:ly)?|perfect(?:ly)?|whol(?:e|ly))$/,
    'scope',
  ],
];
