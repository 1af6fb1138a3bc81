/**
 * English words that say the same wherever they stand. A slot of a lexicon that means "some word for not being able" names
 * the set and not its own choice of it: more is recognised, and what several lexicons share is packed once.
 */
const words = (all: string): readonly string[] => all.split(' ');

export const sets = {
  $i: words('i we ive weve'),
  $the: words('the a an my our this that these your* their his her some any'),
  $a: words('a an my our'),
  $you: words('you your* youve'),
  $they: words('they he she who'),
  $it: words('it this that them these those'),
  $me: words('me us him her them'),
  $his: words('his her their'),
  $can: words('can could will would may should'),
  $somebody: words('someone somebody anyone anybody everyone everybody'),
  $after: words('after when whenever once whil* if'),
  $today: words('today* tonight tomorrow now'),
  $is: words('is are was were be been being has have had having its'),
  $at: words('of for in on at to with from by about into regard*'),
  $cant: words('cant cannot couldnt unable'),
  $no: words(
    'not never longer nothing nobody cant cannot couldnt unable wont wouldnt dont doesnt didnt isnt arent wasnt havent hasnt stop* refus* fail*',
  ),
  $gets: words('get gets getting got receiv* reciev*'),
  $gives: words('giv* gave show* says saying throw* return* display*'),
  $mail: words('mail mails email* message*'),
  $box: words('inbox* mailbox*'),
  $site: words(
    'website* site sites webpage* page* homepage* webshop shop store blog portal* intranet platform wordpress woocommerce prestashop joomla drupal moodle magento campus forum catalog*',
  ),
  $who: words(
    'users customers customer clients people visitor* shoppers guest* member* student* pupil* parents subscriber* staff colleague* employe* teacher* tutor* volunteer* editor* patient* dealer* donor* reader* buyer* player* tenant* several',
  ),
  $code: words('403 404 500 502 503 504 508'),
  $plan: words('vps hosting plan plans server* domain* package certificate*'),
  $user: words('user username login* account'),
  $log: words('log logs logged logging login* sign signs signing signed'),
  $unit: words('minute* hour* day days week* month*'),
  $day: words('yesterday* monday tues* wednesday thur* friday saturday sunday'),
  $reply: words('reply* response answer answers replies feedback'),
  $last: words('last previous earl* first prior original former other recent* existing'),
  $some: words('some certain few several many various'),
  $problem: words('problem* issue* trouble* error* difficult* fault*'),
  $please: words('please pls plz kindly'),
  $want: words('want* need* like wish would require* wonder*'),
};
