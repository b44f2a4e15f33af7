/**
 * Words of which one says the opposite of another, in plain forms: all words of a line before the bar are opposed to all behind it.
 * What only a beginning such as un-, in- or non- tells apart stands in `denied-forms.ts`.
 */
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
promote stimulate activate induce encourage foster trigger | inhibit suppress deactivate discourage disfavor disfavour hinder repress
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
ignore neglect disregard overlook | consider account respect incorporate
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
convex | concave nonconvex
symmetric | asymmetric antisymmetric
smooth | rough singular nonsmooth
ordered order | disordered disorder
closed | open
solid | liquid gas
absorb absorption | emit emission
expand expansion | contract contraction
ascend ascending increasing | descend descending decreasing
overestimate overestimates overstate overstated inflate exaggerate | underestimate underestimates understate understated deflate
strict strictly stringent | loose lenient relaxed
safe safer safety | unsafe dangerous danger risky
reliable trustworthy | unreliable untrustworthy
visible observable | invisible hidden unobservable
heavy heavier | light lighter
bright brighter | faint fainter dim dimmer dark darker
thick thicker | thin thinner
clean | noisy contaminated dirty
balanced | imbalanced unbalanced skewed
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
generous | meagre
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
flat constant | steep varying peaked
featureless smooth | structured
transparent | opaque
wet | dry
acidic | basic alkaline
aerobic | anaerobic
ferromagnetic | antiferromagnetic paramagnetic
metallic conducting conductor | insulating insulator
gapped | gapless
rigid stiff | flexible soft floppy
laminar | turbulent
viscous | inviscid
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
domestic | foreign
progressive | regressive
in-sample | out-of-sample
frequentist | bayesian
blinded | unblinded open-label
randomised randomized | observational nonrandomised nonrandomized
one-sided | two-sided
labelled labeled | unlabelled unlabeled
cyclic | acyclic
lossless | lossy
encrypted | plaintext unencrypted
tame | wild
elliptic | hyperbolic parabolic
focusing | defocusing
isotropic | anisotropic
prograde | retrograde
wins | loses
ahead | behind
inflow inflows | outflow outflows
inward inwards | outward outwards
clockwise | counterclockwise anticlockwise
permanent permanently irreversible | temporary temporarily transient reversible
immediately instantly | eventually belatedly
optimistic | pessimistic
cooperative | competitive adversarial noncooperative
intended intentional deliberate | accidental unintended
sparse | dense crowded
exceed | undershoot
attained achieved reached met | missed unmet
confident confidently | uncertain doubtful
identified identifiable | unidentified unidentifiable nonidentifiable
willing willingly eager inclined | reluctant reluctantly unwilling hesitant
expected anticipated | unexpected surprising unanticipated
usual ordinary conventional typical normal | unusual atypical abnormal anomalous
`;
