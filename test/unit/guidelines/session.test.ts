/** The session: pause, what may be shown, what was waved away or corrected. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker, GuidelineSession} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';
import {FakeClock} from '../../../src/testing/index.ts';

const checker = await createChecker({policy: hosting});
await checker.loadFixes();

function start() {
  const timer = new FakeClock();
  const session = new GuidelineSession({checker, timer});
  let changes = 0;
  session.addEventListener('session-change', () => changes++);
  return {timer, session, changes: () => changes};
}

const rules = (session: GuidelineSession) => session.shown.map(({rule}) => rule);
const draft = {subject: 'URGENTE: la tienda no carga', body: 'Sale en blanco al entrar en https://vinos.example/'};

test('nothing is shown while somebody types, findings appear after the pause', () => {
  const {timer, session, changes} = start();
  session.update({...draft, subject: 'URG'});
  session.update(draft);
  assert.equal(timer.next, 800);
  assert.deepEqual(rules(session), []);
  assert.equal(changes(), 0);
  timer.ring();
  assert.deepEqual(rules(session), ['subject-urgency']);
  assert.equal(changes(), 1);
});

test('an empty draft has nothing to show', () => {
  const {session} = start();
  session.checkNow();
  assert.deepEqual(rules(session), []);
});

test('a finding goes at once when its words are changed, others stay', () => {
  const {timer, session} = start();
  session.update({subject: 'URGENTE: no recibo correos', body: ''});
  timer.ring();
  assert.ok(rules(session).includes('subject-urgency'));
  session.update({subject: 'no recibo correos', body: ''});
  assert.ok(!rules(session).includes('subject-urgency'));
  assert.ok(rules(session).includes('sender-missing'));
});

test('submit judges at once and stops the clock', () => {
  const {timer, session} = start();
  session.update(draft);
  const result = session.checkNow();
  assert.equal(result, session.result);
  assert.equal(timer.next, undefined);
  assert.deepEqual(rules(session), ['subject-urgency']);
});

test('what was waved away stays away for this draft', () => {
  const {session, timer} = start();
  session.checkNow(draft);
  const [finding] = session.shown;
  assert.ok(finding);
  session.ignore(finding);
  assert.deepEqual(rules(session), []);
  session.update({...draft, body: `${draft.body} Gracias.`});
  timer.ring();
  assert.deepEqual(rules(session), []);
  session.reset();
  session.checkNow(draft);
  assert.deepEqual(rules(session), ['subject-urgency']);
});

test('a correction wins over the prose, the empty one rejects it, none gives it back', () => {
  const {session} = start();
  session.checkNow(draft);
  const urls = () => session.result.facts.filter(({id}) => id === 'url').map(({value}) => value);
  session.correct('url', 'https://otra.example/');
  assert.deepEqual(urls(), ['https://otra.example/']);
  assert.equal(session.corrections.get('url'), 'https://otra.example/');
  session.correct('url', '');
  assert.deepEqual(urls(), []);
  assert.ok(session.missingFacts.some(({id}) => id === 'url'));
  session.correct('url', undefined);
  assert.deepEqual(urls(), ['https://vinos.example/']);
});

test('missing facts are filled by corrections, in the order of the policy', () => {
  const {session} = start();
  session.checkNow({subject: 'No recibo correos', body: ''});
  const missing = () => session.missingFacts.map(({id}) => id);
  assert.deepEqual(missing(), ['sender', 'recipient', 'occurred-at', 'service']);
  session.correct('recipient', 'info@vinos.example');
  assert.deepEqual(missing(), ['sender', 'occurred-at', 'service']);
  assert.ok(!rules(session).includes('recipient-missing'));
});

/** The next change of what may be shown. */
const change = (session: GuidelineSession) =>
  new Promise((resolve) => session.addEventListener('session-change', resolve, {once: true}));

/** Counts how often the code of the fixes is asked for, and lets it come or fail when the test says so. */
async function startWithoutFixes() {
  const checker = await createChecker({policy: hosting});
  const asked: {come(): void; fail(): void}[] = [];
  const loadFixes = async (): Promise<void> => {
    await new Promise<void>((come, fail) => asked.push({come, fail: () => fail(new Error('offline'))}));
    await checker.loadFixes();
  };
  const timer = new FakeClock();
  const session = new GuidelineSession({checker: {...checker, loadFixes}, timer});
  return {session, timer, asked};
}

test('G3 a finding that offers a fix is told when the code of the fixes is here', async () => {
  const {session, timer, asked} = await startWithoutFixes();
  const kinds = () => session.shown.map(({offers, fix}) => [offers, fix?.kind]);
  let changes = 0;
  session.addEventListener('session-change', () => changes++);
  session.update(draft);
  timer.ring();
  assert.equal(changes, 0);
  // At submit it counts at once.
  assert.deepEqual(kinds(), [['replace', undefined]]);
  const changed = change(session);
  asked[0]?.come();
  await changed;
  assert.deepEqual(kinds(), [[undefined, 'replace']]);
  // From now on it comes with the finding.
  session.reset();
  assert.equal(session.checkNow(draft).findings[0]?.fix?.kind, 'replace');
  assert.deepEqual([changes, asked.length, timer.next], [3, 1, undefined]);
});

test('what was typed while the fixes came is not judged before its pause', async () => {
  const {session, timer, asked} = await startWithoutFixes();
  session.checkNow(draft);
  session.update({...draft, body: 'No recibo correos'});
  const changed = change(session);
  asked[0]?.come();
  await changed;
  assert.ok(!session.result.missing.some(({id}) => id === 'sender'));
  assert.equal(timer.next, 800);
});

test('fixes that are long in coming keep no finding back', async () => {
  const {session, timer} = await startWithoutFixes();
  session.checkNow(draft);
  const changed = change(session);
  assert.equal(timer.next, 1000);
  timer.ring();
  await changed;
  assert.deepEqual(rules(session), ['subject-urgency']);
});

test('where the fixes cannot come findings are told without, and the next judgement tries again', async () => {
  const {session, asked} = await startWithoutFixes();
  for (const end of ['fail', 'come'] as const) {
    session.checkNow(draft);
    const changed = change(session);
    asked.at(-1)?.[end]();
    await changed;
    assert.equal(session.shown[0]?.fix?.kind, end === 'come' ? 'replace' : undefined);
  }
  assert.equal(asked.length, 2);
});

test('a disposed session waits for no fixes', async () => {
  const {session, timer, asked} = await startWithoutFixes();
  session.checkNow(draft);
  session.addEventListener('session-change', () => assert.fail('it tells nothing any more'));
  session.dispose();
  assert.equal(timer.next, undefined);
  asked[0]?.come();
  await new Promise(setImmediate);
});

test('a disposed session does not judge any more', () => {
  const {timer, session} = start();
  session.update(draft);
  session.dispose();
  assert.equal(timer.next, undefined);
});
