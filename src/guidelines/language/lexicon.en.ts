/** Words that English has and Spanish has not, or that are far more common in it; folded. Not for the matcher. */
import type {WrittenLexicon} from '../../text/patterns.ts';

export const lexicon: WrittenLexicon = {
  words: (
    'the of and to in is that it was for on are with they at be this have from or had by but what some we can ' +
    'out other were all there when up use your how said an which do their time if will about then them like so ' +
    'long see two has more go come most my know who down been now any new work get where after back only our you ' +
    'i im ive its not cant dont doesnt isnt wont cannot didnt hello hi dear thanks thank please regards help ' +
    'need want works email emails mail account password page site website domain problem issue server message ' +
    'messages send sent login since yesterday still because while does into access invoice update change fails ' +
    'add set us am why here again always never just very same too also under few good better wrong load broken ' +
    'slow open bounce delete lost restore backup cancel reset attached show customers users sorry'
  ).split(' '),
};
