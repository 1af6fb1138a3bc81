/** Words that English has and Spanish has not, or that are far more common in it; folded. Not for the matcher. */
import type {WrittenLexicon} from '../../text/patterns.ts';

export const lexicon: WrittenLexicon = {
  words: (
    'the of and to in is that it was for on are with his they at be this have from or had by but what some we ' +
    'can out other were all there when up use your how said an each she which do their time if will way about ' +
    'many then them would like so these her long make see him two has look more day could go come did number ' +
    'sound most my over know than call first who may down been now find any new work part take get place made ' +
    'where after back only our you i im ive its not cant dont doesnt isnt wont cannot didnt hello hi hey dear ' +
    'thanks thank please regards help need want working works email emails mail account password page site ' +
    'website domain problem issue server message messages send sending sent receive receiving received login ' +
    'since yesterday today still because while does into being access renewal invoice update change question ' +
    'missing failed fails trying unable add remove set setup us am done doing having got gets getting wanted ' +
    'wants should might must shall why whose whom those here again always never ever already yet just very ' +
    'much another same such too also own until before during without within against between under above off ' +
    'both few every either neither nothing something anything everything someone anyone everyone nobody old ' +
    'great good bad better best well right wrong really tomorrow tonight ago last next week month year days ' +
    'hour hours minute monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'june july august september october november december load loads loading broken slow fast open opens ' +
    'opened close sends bounced bounce delete deleted lost restore restored backup cancel renew renewed pay ' +
    'paid charged refund reset forgot blocked expired expires attached attachment screenshot picture seen show ' +
    'shows says told customers users invoices cheers mate hiya guys folks sorry thx pls plz'
  ).split(' '),
};
