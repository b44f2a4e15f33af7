/** Bibliographies of our own invention, in every format that can be imported. */

export const BIBTEX = String.raw`@string{sea = "Sea"}
@misc{lund2024tides,
  title = {Tides in {R}andom Harbours: the {$L^2$} Case \& Others},
  author = {Lund, Ada and M{\"u}ller, J{\'o}zef and {The Harbour Group} and Berg, Jan},
  year = {2024},
  eprint = {2403.01234v2},
  archiveprefix = {arXiv},
  primaryclass = {math.PR},
  abstract = {We study tides that come and go.},
}
@article{open2023,
  title = {A brace is missing,
  year = {2023},
}
@article{wang2023,
  title = {港口潮汐的随机模型},
  author = {王, 小明 and 李雷},
  year = 2023,
  doi = {10.1000/HARBOUR.7},
}
@book{unnamed, year = 1999}
`;

export const RIS = `TY  - JOUR
TI  - Waves against an old pier
AU  - Berg, Jan
PY  - 2019
UR  - https://arxiv.org/abs/1901.00007
ER  - 

TY  - JOUR
TI  - Tides in Random Harbours
UR  - https://arxiv.org/abs/2403.01234
ER  - 
`;

export const IDS = `https://arxiv.org/abs/2403.01234
arXiv:1901.00007
2405.00001v3
no id on this line`;

/** So many entries that reading them takes a while. */
export const MANY = Array.from(
  { length: 15_000 },
  (_, i) =>
    `@article{k${i}, title={Tide ${i} of {$x^{${i}}$} and its neighbours}, author={Lund, Ada}, year=2001}`,
).join('\n');
