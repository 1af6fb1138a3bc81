/** English that tells nothing about a problem (`empty`), and that gives detail whatever it is about (`detail`). */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  question: ['how|where|when|which', 'is|are there', 'does|do you|your|thunderbird|outlook', 'can i|we'],
  empty: [
    'hi|hello|hey|dear|thanks|thank|please|plz|pls|help|regards|cheers|urgent|asap|need|want|kindly|advise|morning|afternoon|team|you|your',
    'see|attached|screenshot|picture|image|title|subject|above|below',
    'how|can|fix|solve|resolve|what|why|the|and|but|that|this|these|for|with|not|does|dont|doesnt|cant|cannot|any|ideas|idea|appreciated|greatly|sure|has|have|had|having|been|are|was|were|get|got|getting|wont|will|would|could|should|all|our|from|them|they|its|issue|issues|problem|problems|error|errors|small|anymore|work|works|working|just|very|really|into|out',
  ],
  detail: [
    'gives|throws|shows|get|getting|says ..2 error|message|code',
    'username|user|account is|called|name',
    'pretending|asking for|to|me',
    'cancel|reset|change|renew|add|remove|point|move|enable|disable|send|lock|unlock|create|delete ..5 my|the|a|our|us|me|for|from',
    'since ..2 yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|we|i|update|upgrade|moving',
    'i|we|ive|weve|have ..2 tried|checked|restarted|rebooted|reinstalled|changed|updated|cleared|uninstalled|switched',
    'when|whenever|after|if|once i|we|you|they|he|she|users|clicking|opening|pressing|someone|customers',
    'says|saying|shows|showing|message|returns that|the|a|is|it',
    'works|fine ..2 in|on chrome|edge|safari|webmail|phone|other',
    'example|specifically|namely',
    'version|windows|macos|iphone|android',
    'invoice|plan|renewal|record|records',
  ],
};
