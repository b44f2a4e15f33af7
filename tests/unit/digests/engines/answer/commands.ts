/** Commands of TeX as papers use them, many with a first letter that is an escape of JSON. */
export const COMMANDS = (
  'alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi ' +
  'psi omega Gamma Delta Theta Lambda Sigma Upsilon Phi Omega ' +
  'bar begin big bigcap bigcup bigg biggl bigl bigoplus bigotimes bigr binom blacksquare bm boldsymbol bot bowtie box ' +
  'boxed boxplus breve bullet bra backslash because beth between bf bmod ' +
  'frac forall flat fbox footnotesize frown ' +
  'nabla natural ncong ne nearrow neg neq newline nexists ngeq ni nicefrac nleftarrow nleq nmid nolimits nonumber norm ' +
  'not notin nparallel nrightarrow nRightarrow nsim nsubseteq nVdash nwarrow ' +
  'rangle rbrace rceil rfloor right rightarrow rightharpoonup rightleftharpoons rm root rtimes rule rVert rvert rlap ' +
  'nearrow nLeftarrow ntriangleleft ntrianglerighteq nvDash nVDash rank rightleftarrows textdagger textregistered tr ' +
  'tan tanh tbinom text textbf textit textrm texttt textsc textsuperscript textdegree tfrac therefore thicksim tilde ' +
  'times tiny to top triangle triangleq twoheadrightarrow ' +
  'underbrace underline underset unlhd uparrow updownarrow uplus upuparrows url ' +
  'mathcal mathbb mathbf mathrm left leq geq ll gg cdot ldots sqrt sum prod int infty partial propto approx sim simeq ' +
  'hat vec widetilde overline langle lambda in subset subseteq cup cap odot oplus otimes ell hbar dagger quad log exp'
).split(' ');
