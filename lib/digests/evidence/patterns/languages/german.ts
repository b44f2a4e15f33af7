import type { Claim } from '../claim';
import { claimsOf } from './claims-of';
import { whole } from './language';

export const de: Claim[] = claimsOf({
  doubt: whole(
    'könnt~|kann|können|dürft~|mag|mögen|möglich~|möglicherweise|vermut~|wahrscheinlich~|vielleicht|eventuell|mutmaßlich~|hinweis~|hindeut~|deute[nt] ~|deutet|deuten|nahe|nahe(?:legt|legen|zulegen)|legt|legen|schein[te]~|anscheinend|offenbar|potenziell~|potentiell~|potenzial~|potential~|sollt~|würd~|hypothese~|erwart~|annahm~|annehm~|anzunehmen|argumentier~|unklar|offen~|ob|tendenziell|neig~|tendier~|plausib~|suggerier~|spricht|sprechen|kandidat~|unbekannt|ungeklärt|versprech~|vielversprechend~|falls|wenn|unter umständen|glaub~|hoff~|aussicht~|vorläufig~',
  ),
  certain: whole(
    'beweis~|bewies~|bewiesen|zweifelsfrei|zweifellos|garantier~|mit sicherheit|definitiv|unbestreitbar|zwangsläufig',
  ),
  all: whole(
    '(?<!vor )alle[rns]?|jede[rnms]?|jegliche~|sämtliche~|immer(?! (?:mehr|weniger|noch|wieder|\\p{L}+er))|stets|ausnahmslos|beliebig~|überall',
  ),
  up: whole(
    'steig~|stieg~|gestieg~|gesteiger~|erhöh~|zunehm~|zunahm~|zugenommen|zunahme|wächst|wachs~|wuchs~|gewachsen|verbesser~|vergrößer~|verstärk~|beschleunig~|verdoppel~',
  ),
  down: whole(
    'sink[te]~|sinken|sank~|gesunken|senk~|gesenkt|fällt|fallen|fiel~|gefallen|verringer~|reduzier~|verminder~|abnehm~|abnahm~|abnahme|abgenommen|schrumpf~|verschlechter~|verkleiner~|abschwäch~|verlangsam~|halbier~|zurück|rückgang|verkürz~|minder~',
  ),
  denies: whole('(?<!ob )nicht(?! nur| zuletzt| notwendig| unbedingt)|kein(?:e[rnms]?)?|niemals|nie'),
  turns: whole(
    'nicht|kein~|nie~|ohne|verhinder~|vermeid~|kaum|weder|statt|anstatt|unverändert|trotz|gegen~|unterbind~',
  ),
  more: whole(
    '(?:höher|größer|schneller|besser|stärker|länger|mehr|genauer|häufiger|öfter|wärmer|heller)~(?: \\p{L}+){0,5}? als|übertrifft|übertreffen|übersteigt|übersteigen',
  ),
  less: whole(
    '(?:niedriger|kleiner|langsamer|schlechter|schwächer|kürzer|weniger|geringer|seltener|kälter|dunkler)~(?: \\p{L}+){0,5}? als|unterschreitet|unterschreiten|unterliegt|unterliegen',
  ),
});
