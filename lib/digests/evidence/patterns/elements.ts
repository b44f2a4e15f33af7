/** The chemical elements that texts name, with the signs they are written by. */
export const ELEMENTS: Record<string, string> = Object.fromEntries(
  (
    'hydrogen H helium He lithium Li beryllium Be boron B carbon C nitrogen N oxygen O fluorine F neon Ne sodium Na magnesium Mg ' +
    'aluminium Al aluminum Al silicon Si phosphorus P sulfur S sulphur S chlorine Cl argon Ar potassium K calcium Ca scandium Sc ' +
    'titanium Ti vanadium V chromium Cr manganese Mn iron Fe cobalt Co nickel Ni copper Cu zinc Zn gallium Ga germanium Ge ' +
    'arsenic As selenium Se bromine Br krypton Kr rubidium Rb strontium Sr yttrium Y zirconium Zr niobium Nb molybdenum Mo ' +
    'ruthenium Ru rhodium Rh palladium Pd silver Ag cadmium Cd indium In tin Sn antimony Sb tellurium Te iodine I xenon Xe ' +
    'caesium Cs cesium Cs barium Ba lanthanum La cerium Ce neodymium Nd samarium Sm europium Eu gadolinium Gd terbium Tb ' +
    'dysprosium Dy holmium Ho erbium Er ytterbium Yb lutetium Lu hafnium Hf tantalum Ta tungsten W rhenium Re osmium Os ' +
    'iridium Ir platinum Pt gold Au mercury Hg thallium Tl lead Pb bismuth Bi radon Rn radium Ra thorium Th uranium U ' +
    'neptunium Np plutonium Pu'
  )
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] as string]] : [])),
);
