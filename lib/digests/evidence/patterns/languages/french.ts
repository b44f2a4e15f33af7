import type { Claim } from '../claim';
import { claimsOf } from './claims-of';
import { whole } from './language';

export const fr: Claim[] = claimsOf({
  doubt: whole(
    'pourrai~|peut|peuvent|puiss~|possible~|possiblement|probabl~|sembl~|suggèr~|suggér~|indiqu~|penser|potentiel~|vraisemblabl~|éventuel~|susceptible~|hypothè~|conjectur~|devrai~|serai(?:t|ent)|aurai(?:t|ent)|suppos~|attend~|argument~|soutien~|soutenu~|plaid~|croi~|pens~|ouvert~|inconnu~|si|plausibl~|tend(?:ent)?|tendance|paraî~|parai~|promet~|espér~|candidat~|parfois|estim~|postul~|ignor~|sait pas|reste~|préliminaire~|éventualité~',
  ),
  certain: whole(
    'prouv~|démontr~|sans (?:aucun )?doute|indubitablement|assurément|garanti~|avec certitude|certainement|définitivement',
  ),
  all: whole(
    "tous les(?! deux| trois| quatre)|toutes les(?! deux| trois| quatre)|toujours|n'importe quel~|sans exception|systématiquement|universellement|partout|quel~ que soi~",
  ),
  up: whole(
    'augment~|accroî~|accru~|accroiss~|croissan~|hausse~|amélior~|élèv~|renforc~|accélèr~|accélér~|amplifi~|doubl~',
  ),
  down: whole(
    'rédui~|réduct~|diminu~|baiss~|abaiss~|décroî~|décroiss~|chut~|dégrad~|affaibli~|ralenti~|atténu~|déclin~',
  ),
  denies: whole(
    "(?:ne|n')(?: ?\\p{L}+){1,3}? (?:pas(?! (?:seulement|nécessairement|forcément))|jamais|aucun~|nullement)|aucun~|jamais",
  ),
  turns: whole(
    "ne|n'~|pas|aucun~|jamais|sans|évit~|empêch~|prévien~|guère|ni|malgré|inchangé~|contre|au lieu",
  ),
  more: whole(
    "(?:plus (?!faible|petit|lent|court|bas|rare)\\p{L}+(?: \\p{L}+){0,3}? qu[e'](?! \\d)|meilleur~(?: \\p{L}+){0,3}? que|supérieur~ (?:à|aux?)|surpass~|dépass~)",
  ),
  less: whole(
    "(?:(?:moins \\p{L}+|plus (?:faible|petit|lent|court|bas|rare)~)(?: \\p{L}+){0,3}? qu[e']|pire~ que|inférieur~ (?:à|aux?))",
  ),
});
