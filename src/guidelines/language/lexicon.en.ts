/** Words that English has and Spanish has not, or that are far more common in it; folded. Not for the matcher. */
import type {WrittenLexicon} from '../../text/patterns.ts';

export const lexicon: WrittenLexicon = {
  words: (
    'the of and to in is that it was for on are with his they at be this have from or had by but what some we ' +
    'can out other were all there when up use your how said an she which do their time if will way about then ' +
    'them would like so her long make see him two has more could go come number most my know than call who ' +
    'down been now any new work get made where after back only our you i im ive its not cant dont doesnt isnt ' +
    'wont cannot didnt hello hi dear thanks thank please regards help need want working works email emails ' +
    'mail account password page site website domain problem issue server message messages send sending sent ' +
    'receiving login since yesterday still because while does into being access renewal invoice update change ' +
    'missing failed fails trying add remove set setup us am wanted should why those here again always never ' +
    'already yet just very much another same too also until before during without against between under off ' +
    'both few neither something anything everything everyone nobody old good better best right wrong days ' +
    'hours load broken slow open bounced bounce delete deleted lost restore backup cancel renew reset blocked ' +
    'expired attached screenshot picture show shows customers users sorry'
  ).split(' '),
};
