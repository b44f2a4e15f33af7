import type { Claim } from '../claim';
import { claimsOf } from './claims-of';
import { whole } from './language';

export const es: Claim[] = claimsOf({
  doubt: whole(
    'podrí~|pued~|poder|posible~|posiblemente|posibilidad~|probabl~|quizá~|tal vez|acaso|parec~|sugier~|sugir~|suger~|indic~|potencial~|hipótesis|conjetur~|deberí~|serí~|habrí~|argument~|sostien~|cree~|espera~|plausibl~|abiert~|desconoc~|si|sea|tiend~|promet~|candidat~|apunt~|supon~|incógnit~|a veces|preliminar~|se sabe',
  ),
  certain: whole(
    'demuestr~|demostr~|prueb~|prob(?:ó|ado|ada|aron)|sin duda|indudablemente|garantiz~|con certeza|ciertamente|definitivamente',
  ),
  all: whole(
    'tod[oa]s (?:l[oa]s)(?! dos| tres| cuatro)|siempre(?! que)|cualquier~|sin excepción|universalmente|invariablemente|en todas partes',
  ),
  up: whole(
    'aument~|increment~|crec~|mejor(?:a|an|ó|aron|ado|ada|ar|ando|as|ía~|aría~)|mejora|elev~|sub(?:e|en|ió|ieron|ir|ida)|aceler~|amplific~|refuerz~|reforz~|duplic~',
  ),
  down: whole(
    'redu[cj]~|reduzc~|disminu~|baj(?:a|an|ó|aron|ar|ada)|decrec~|cae|caen|cayó|cayeron|caída|empeor~|degrad~|debilit~|ralentiz~|atenú~|atenu~|descend~|descien~|acort~',
  ),
  denies: whole('no(?! (?:solo|sólo|solamente|necesariamente|obstante))|nunca|jamás|ningún|ninguna?'),
  turns: whole(
    'no|nunca|jamás|ning~|sin|evit~|impid~|imped~|apenas|ni|tampoco|pesar|contra|en lugar|previen~',
  ),
  more: whole(
    'más (?!baj|lent|pequeñ|débil|cort|rar)\\p{L}+(?: \\p{L}+){0,3}? que|mayor~(?: \\p{L}+){0,3}? que|mejor~(?: \\p{L}+){0,3}? que|superior~ (?:a|al)|supera~|superó',
  ),
  less: whole(
    '(?:menos \\p{L}+|más (?:baj|lent|pequeñ|débil|cort|rar)~)(?: \\p{L}+){0,3}? que|menor~(?: \\p{L}+){0,3}? que|peor~(?: \\p{L}+){0,3}? que|inferior~ (?:a|al)',
  ),
});
