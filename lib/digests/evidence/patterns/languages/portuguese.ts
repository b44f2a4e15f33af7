import type { Claim } from '../claim';
import { claimsOf } from './claims-of';
import { whole } from './language';

export const pt: Claim[] = claimsOf({
  doubt: whole(
    'poderi~|pod[em]|podem|poder|possível|possíveis|possivelmente|possibilidade~|prováve~|provável|provavelmente|talvez|parec~|suger~|sugir~|indic~|potencia~|hipótese~|conjectur~|conjetur~|deveri~|seri~|teri~|argument~|sustent~|acredit~|esper~|plausíve~|plausível|abert~|desconhec~|se|tend~|promet~|promiss~|candidat~|apont~|sup[õo]~|às vezes|preliminar~|sabe',
  ),
  certain: whole(
    'prov(?:a|am|ou|aram|ado|ada)|demonstr~|sem dúvida|indubitavelmente|garant~|com certeza|certamente|definitivamente',
  ),
  all: whole(
    'tod[oa]s [oa]s(?! dois| duas| três| quatro)|sempre(?! que)|qualquer|quaisquer|sem exce[pç]~|universalmente|invariavelmente|em toda parte',
  ),
  up: whole(
    'aument~|cresc~|melhor(?:a|am|ou|aram|ado|ada|ar|ando|ia~)|elev~|sob(?:e|em|iu|iram)|subi~|aceler~|amplific~|reforç~|increment~|duplic~|dobr~',
  ),
  down: whole(
    'redu[zçt]~|diminu~|cai|caem|caiu|caíram|queda|baix(?:a|am|ou|aram|ar)|decresc~|pior(?:a|am|ou|aram|ar)|degrad~|enfraquec~|atenu~|desaceler~|declin~|encurt~',
  ),
  denies: whole('não(?! (?:só|somente|apenas|necessariamente|obstante))|nunca|jamais|nenhum~'),
  turns: whole('não|nunca|jamais|nenhum~|sem|evit~|imped~|mal|nem|tampouco|apesar|contra|em vez|previn~'),
  more: whole(
    'mais (?!baix|lent|pequen|frac|curt|rar)\\p{L}+(?: \\p{L}+){0,3}? que|maior~(?: \\p{L}+){0,3}? que|melhor~(?: \\p{L}+){0,3}? que|superior~ (?:a|ao|à)|supera~|superou',
  ),
  less: whole(
    '(?:menos \\p{L}+|mais (?:baix|lent|pequen|frac|curt|rar)~)(?: \\p{L}+){0,3}? que|menor~(?: \\p{L}+){0,3}? que|pior~(?: \\p{L}+){0,3}? que|inferior~ (?:a|ao|à)',
  ),
});
