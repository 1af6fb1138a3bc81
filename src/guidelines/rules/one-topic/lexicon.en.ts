/**
 * English that passes on to another matter. `count` announces how many, `nth` goes on with
 * the list, `other` says that it is another, `aside`, `also` and `and`
 * go on with anything; `ask` and `fault` make a matter of what follows.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $matter: 'question thing matter issue problem request query topic subject favor favour task'.split(' '),
  $matters: 'things matters issues problems requests topics tasks favors favours quickies'.split(' '),
  questions: ['^ two|three|several|2|3 questions|queries $'],
  count: [
    '^ two|three|four|2|3|4|couple ..1 $matters ..1 $',
    '^ a couple of|more? ..1 $matters ..1 $',
    'have|had|having|got|need|are|be ..1 two|three|four|2|3|4 ..1 $matters ..1 $',
    'two|three|several separate|unrelated|different|distinct $matters',
    '^ two|three|several|multiple ..1 unrelated|separate|different $matters',
    'have|had|having|got|need ..1 a? few|several|couple ..2 $matters $',
    '^ a? few|several $matters ..1 $',
  ],
  nth: [
    'the|and? second|third|other $',
    '^ and? second|third|secondly|thirdly $',
    'the|my second|third|other $matter|one ..1 is',
    '^ in the second place',
  ],
  other: [
    '^ and|also|plus|then? another ..1 $matter|one',
    '^ and? one|another more|other|last|further? $matter',
    '^ other|last $matter',
    '^ the? second|2nd|third|3rd $matter',
    '^ my second|other|2nd $matter ..1 is',
    'on a|an? another|different|separate|unrelated|side|totally note|matter|topic|subject|issue',
    '^ unrelated',
    '^ $matter|item 2|3|two|b $',
    '^ separately',
    '^ on a|an? completely|totally|entirely? other|different|another ..1 note|matter|topic|subject',
    '^ independently|regardless of that|this',
    'while|as|since youre|you ..1 are? at it|this',
    '^ apart|aside|besides from that|this ..1 i|we|can|could|please|id',
    'unrelated question|issue|problem|request|matter|to ..2 above|this|that|but',
    '^ different|separate question|issue|topic|matter|subject',
    'changing ..1 subject|topic',
    'while ..1 im|i|were|we|ive ..1 am|have? ..1 here|writing|contacting|emailing|you',
    'while im|were|i|we am|are? at it',
    'not related to ..2 above|this|that ..1 but',
  ],
  aside: [
    'and ..1 another|other|one more? ..1 $matter',
    '^ by the way',
    '^ btw',
    '^ on the other hand',
    '^ apart|aside from that|this',
    '^ incidentally',
    '^ oh and',
  ],
  also: [
    '^ and? also',
    'i|we also want|wanted|need|would|wish|like|have|had|noticed',
    'and ..1 i|we ..1 also? wanted|want|wondered|wondering',
    '^ plus',
    '^ in addition',
    '^ additionally|secondly|furthermore|moreover|finally|lastly',
  ],
  and: ['and ..1 could|can|would|please ..1 you|also', 'and ..1 i|we ..1 need|want|would ..1 the|my|a|to|like'],
  ask: [
    'i|we|id|wed ..1 want|wanted|need|like|wish|would|require|wondered|wondering',
    'can|could|would|will|please ..1 you|someone|please ..2 tell|send|change|check|look|refund|help|do|give|add|create|enable|renew|upgrade|explain|update|restore|let|confirm|issue|remove|delete|install|provide|cancel|reset|switch|move|set',
    'how|what|when|where|which|who|why ..2 do|can|is|are|does|much|many|would|will|should|to',
    'can|could|may|is|are|do|does i|we|it|there|you ..8 $',
    '^ please ..2 send|add|change|renew|cancel|update|check|refund|remove|issue|set|create|restore',
  ],
  fault: [
    'not|cant|cannot|doesnt|dont|wont|isnt|arent|didnt|unable|stopped|no|never ..3 work*|load*|open*|send*|receiv*|arriv*|show*|display*|log|login|access|connect*|save*|get|find|respond*|match*|appear*|come*|let|allow',
    'error*|fail*|broken|down|slow|wrong|issue|problem*|duplicated|twice|expired|missing|lost|disappeared|blocked|bounc*|crash*|incorrect|double|overcharged|charged|gone|keeps|blank|spam|junk',
  ],
  bill: ['invoice|invoices|charged|overcharged|receipt|vat|billing|refund|billed|bill|annual|yearly'],
  except: [
    'tried|did|done|noticed|one|either|between ..2 two|three|couple|several|of ..2 $matters',
    'one|another thing|thing ..1 i ..1 noticed|tried|have|should|want',
    'another|other|the thing|issue|problem ..2 with|that|is ..2 same',
    'one more thing i ..1 tried|noticed',
    'other things',
    'the same ..1 $matter|problem',
  ],
};
