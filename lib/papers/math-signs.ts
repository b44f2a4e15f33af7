const table = (rows: string): [string, string][] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string]);

/** TeX's names of Greek letters, operators, relations and arrows, and the signs a reader knows them by. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ...table(`
    alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ
    mu=μ nu=ν xi=ξ pi=π varpi=ϖ rho=ρ varrho=ϱ sigma=σ varsigma=ς tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω
    Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω`),
  ...table(`
    pm=± mp=∓ times=× cdot=· div=÷ ast=∗ star=⋆ circ=∘ bullet=• oplus=⊕ ominus=⊖ otimes=⊗ odot=⊙ cup=∪ cap=∩
    setminus=∖ wedge=∧ vee=∨ land=∧ lor=∨ neg=¬ lnot=¬ sum=∑ prod=∏ int=∫ oint=∮ partial=∂ nabla=∇ infty=∞ hbar=ℏ
    ell=ℓ Re=ℜ Im=ℑ aleph=ℵ forall=∀ exists=∃ emptyset=∅ varnothing=∅ prime=′ degree=° dagger=† ddagger=‡ angle=∠
    triangle=△ square=□ Box=□ perp=⊥ parallel=∥ mid=| vert=| lvert=| rvert=| Vert=‖ lVert=‖ rVert=‖ langle=⟨
    rangle=⟩ lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉ ldots=… dots=… cdots=⋯ vdots=⋮ colon=: lbrace={ rbrace=} backslash=∖`),
  ...table(`
    le=≤ leq=≤ leqslant=≤ ge=≥ geq=≥ geqslant=≥ ne=≠ neq=≠ approx=≈ sim=∼ simeq=≃ cong=≅ equiv=≡ propto=∝ ll=≪ gg=≫
    lesssim=≲ gtrsim=≳ prec=≺ succ=≻ preceq=⪯ succeq=⪰ in=∈ notin=∉ ni=∋ subset=⊂ subseteq=⊆ supset=⊃ supseteq=⊇
    lt=< gt=> coloneqq=≔ to=→ rightarrow=→ leftarrow=← leftrightarrow=↔ Rightarrow=⇒ Leftarrow=⇐ Leftrightarrow=⇔
    implies=⟹ iff=⟺ mapsto=↦ longrightarrow=⟶ hookrightarrow=↪ uparrow=↑ downarrow=↓ rightleftharpoons=⇌`),
]);

/** Functions, whose name is what is read. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan min max inf sup lim limsup ' +
    'liminf arg argmin argmax det dim ker deg gcd hom Pr bmod mod'
  ).split(' '),
);

/** Letters with a double stroke that have a place of their own among the common letters. */
export const DOUBLE_STRUCK: ReadonlyMap<string, string> = new Map(table('C=ℂ H=ℍ N=ℕ P=ℙ Q=ℚ R=ℝ Z=ℤ'));

/** Accents of formulas as combining marks. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['vec', '\u20d7'],
  ['check', '\u030c'],
  ['mathring', '\u030a'],
]);

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋';

/** A whole number as a raised or lowered one: `-13`, `^` → `⁻¹³`. */
export function script(number: string, place: string): string {
  const row = place === '^' ? RAISED : LOWERED;
  return [...number].map((char) => row['0123456789+-'.indexOf(char)] ?? char).join('');
}
