import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/support-widget.ts';

const meta: Meta = {title: 'Elements/SupportWidget', component: 'support-widget'};
export default meta;

export const Empty: StoryObj = {render: () => html`<support-widget></support-widget>`};
