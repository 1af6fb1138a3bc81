/** The layer that underlines what advice is about: as high as the field, and with it wherever it is scrolled to. */
import {expect} from '@open-wc/testing';
import {PanelAdapter} from '../../../stories/fixtures/panel.ts';
import {all, bodyOf, judged, MAIL, one, readyForm} from './harness.ts';
import {waitUntil} from '../wait.ts';

describe('support-ticket-form, marked fields', () => {
  it('a marked text longer than its field takes no room below it, and scrolls with it', async () => {
    const element = await readyForm(new PanelAdapter());
    const long = `${MAIL}\n\nPassword: Verano_24-canario\n\n${`${MAIL}\n\n`.repeat(60)}`;
    await judged(element, 'Mail to our shop does not arrive', long);
    await waitUntil(() => all(element, '.marked:has(#body) mark').length > 0, 'it is marked');
    const body = bodyOf(element);
    const layer = one(element, '.marked:has(#body) .layer');
    expect(body.scrollHeight, 'the text is longer').to.be.greaterThan(body.clientHeight + 100);
    expect(layer.getBoundingClientRect().height).to.be.closeTo(body.getBoundingClientRect().height, 1);
    body.scrollTop = 100;
    await waitUntil(() => layer.scrollTop === 100, 'the layer follows');
  });

  it('what is scrolled out of the one-line field is not marked beside its text', async () => {
    const element = await readyForm(new PanelAdapter());
    await judged(element, `URGENT ${'mail to our shop does not arrive '.repeat(12)}`, MAIL);
    await waitUntil(() => all(element, '.marked:has(#subject) mark').length > 0, 'it is marked');
    const subject = one(element, '#subject');
    const layer = one(element, '.marked:has(#subject) .layer');
    const {borderLeftWidth, paddingLeft, paddingRight} = getComputedStyle(subject);
    const shown = subject.getBoundingClientRect().left + parseFloat(borderLeftWidth) + parseFloat(paddingLeft);
    expect(layer.getBoundingClientRect().left + layer.clientLeft).to.be.closeTo(shown, 0.5);
    const width = subject.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    expect(layer.clientWidth).to.be.closeTo(width, 1);
    subject.scrollLeft = 80;
    await waitUntil(() => layer.scrollLeft === subject.scrollLeft, 'the layer follows');
    expect(subject.scrollLeft).to.be.greaterThan(0);
  });
});
