const START =
  '(?:^|[.!?:;,¡¿\\n()\\[\\]{}*#—–]|\\b(?:bitte|por favor|s.il vous pla[îi]t|veuillez|пожалуйста))\\s*';

/** The letters of these languages. Named by what Unicode calls letters, each pattern took a browser milliseconds to begin. */
const LETTER = '[a-zß-öø-ÿœа-яё]';

const order = (rest: string): RegExp => new RegExp(`${START}${rest.replaceAll('\\p{L}', LETTER)}`, 'i');

/** Orders in German, French, Spanish, Portuguese and Russian: imperatives where a sentence or a clause begins. */
export const EUROPEAN_ORDERS: readonly RegExp[] = [
  order(
    '(?:ignorieren? sie|ignoriere?|vergessen sie|vergiss|missachten? sie|missachte|beachten? sie nicht) (?:\\p{L}+ ){0,4}?(?:anweisung\\p{L}*|instruktion\\p{L}*|vorgaben?|prompts?|befehle?|regeln?|eingaben?)',
  ),
  order(
    '(?:geben? sie|gib|schreiben? sie|schreibe?|verfassen? sie|verfasse) (?:\\p{L}+ ){0,4}?(?:positiv\\p{L}*|wohlwollend\\p{L}*|hervorragend\\p{L}*|gute|höchst\\p{L}*) (?:\\p{L}+ ){0,2}?(?:gutachten|bewertung\\p{L}*|rezension|beurteilung|zusammenfassung|note)',
  ),
  order(
    '(?:erwähnen? sie|erwähne|nennen? sie|nenne) (?:\\p{L}+ ){0,3}?keine (?:\\p{L}+ ){0,2}?(?:schwächen|mängel|einschränkungen|negativ\\p{L}*|fehler)',
  ),
  order(
    '(?:ignore[rz]?|oublie[rz]?|ne tenez pas compte de|ne tiens pas compte de|néglige[rz]?) (?:\\p{L}+ ){0,4}?(?:instructions?|consignes?|directives?|règles?|invites?)',
  ),
  order(
    "(?:donne[rz]?|rédige[rz]?|écri(?:s|vez|re)|fournir|fourni(?:s|ssez)) (?:(?:\\p{L}|')+ ){0,4}?(?:évaluation|critique|avis|note|résumé|rapport)s? (?:\\p{L}+ ){0,2}?(?:positi\\p{L}+|favorable|élogieu\\p{L}+|excellent\\p{L}*)",
  ),
  order(
    "ne (?:mentionne[rz]?|signale[rz]?|soulign\\p{L}+|releve[rz]?) (?:pas|aucun\\p{L}*) (?:(?:\\p{L}|')+ ){0,4}?(?:faiblesses?|limites?|défauts?|point)",
  ),
  order(
    '(?:ignor[ae]|olvid[ae]|haz caso omiso de|haga caso omiso de|descart[ae]) (?:\\p{L}+ ){0,4}?(?:instrucci(?:ón|ones)|indicaciones|órdenes|reglas|directrices)',
  ),
  order(
    '(?:d[ae]|escrib[ae]|proporcion[ae]|gener[ae]|redact[ae]) (?:\\p{L}+ ){0,3}?(?:reseña|evaluación|revisión|crítica|calificación|valoración|resumen) (?:\\p{L}+ ){0,2}?(?:positiv\\p{L}+|favorable|excelente|alta)',
  ),
  order(
    'no (?:mencion[ae]s?|menciones|señales?|destaques?|indiques?) (?:\\p{L}+ ){0,4}?(?:debilidad\\p{L}*|limitacion\\p{L}*|defectos?|negativ\\p{L}+|puntos)',
  ),
  order(
    '(?:ignore|ignora|esqueça|esquece|desconsidere|desconsidera) (?:\\p{L}+ ){0,4}?(?:instruç(?:ão|ões)|comandos?|ordens|regras|diretrizes|orientações)',
  ),
  order(
    '(?:dê|escreva|forneça|gere|redija) (?:\\p{L}+ ){0,3}?(?:avaliação|resenha|revisão|nota|crítica|resumo) (?:\\p{L}+ ){0,2}?(?:positiv\\p{L}+|favorável|excelente|alta)',
  ),
  order(
    'não (?:mencione|destaque|aponte|indique) (?:\\p{L}+ ){0,4}?(?:fraquezas?|limitaç\\p{L}+|defeitos?|negativ\\p{L}+|pontos)',
  ),
  order(
    '(?:проигнорируй(?:те)?|игнорируй(?:те)?|забудь(?:те)?|не учитывай(?:те)?) (?:\\p{L}+ ){0,4}?(?:инструкци\\p{L}+|указани\\p{L}+|команды?|правила?|промпты?)',
  ),
  order(
    '(?:дай(?:те)?|напиши(?:те)?|поставь(?:те)?|составь(?:те)?) (?:\\p{L}+ ){0,3}?(?:положительн\\p{L}+|высок\\p{L}+|хорош\\p{L}+|восторженн\\p{L}+) (?:\\p{L}+ ){0,2}?(?:отзыв\\p{L}*|рецензи\\p{L}+|оценк\\p{L}+|резюме)',
  ),
  order(
    'не (?:упоминай(?:те)?|указывай(?:те)?|отмечай(?:те)?) (?:\\p{L}+ ){0,4}?(?:недостатк\\p{L}+|слабост\\p{L}+|ограничени\\p{L}+|слабы\\p{L}+)',
  ),
];
