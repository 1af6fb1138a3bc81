import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/support-widget.ts';

describe('support-widget', () => {
  it('is accessible', async () => {
    await expect(await fixture(html`<support-widget></support-widget>`)).to.be.accessible();
  });

  it('does what it is for', () => {
    expect.fail('write this test first');
  });
});
