/** Letters that Unicode takes for letters of their own and typists do not. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ȷ: 'j',
    ŋ: 'n',
  }),
);
const OTHERS = /[ßæœøłđðþıȷŋ]/g;

/** Greek letters by their names: one source writes α, the next “alpha”. */
const GREEK: ReadonlyMap<string, string> = new Map(
  (
    'α=alpha β=beta γ=gamma δ=delta ε=epsilon ζ=zeta η=eta θ=theta ι=iota κ=kappa λ=lambda μ=mu ν=nu ξ=xi ο=o π=pi ' +
    'ρ=rho σ=sigma ς=sigma τ=tau υ=upsilon φ=phi χ=chi ψ=psi ω=omega'
  )
    .split(' ')
    .map((row) => row.split('=') as [string, string]),
);

/**
 * A text as it is compared: small letters without accents, mathematical and full-width letters as common ones, raised and
 * lowered figures on the line, Greek letters by name. Signs and gaps stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(OTHERS, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[α-ω]/g, (letter) => GREEK.get(letter) ?? letter);
}
