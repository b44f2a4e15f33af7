/**
 * Words of which one says the opposite of another, in plain forms: all words of a line before the bar are opposed to all words
 * behind it. These tell of more or less, of place, time and order, and have other uses besides: they are opposed only where the
 * words around them are the same.
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
`;
