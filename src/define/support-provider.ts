import './adapters.ts';
import {SupportProvider} from '../elements/support-provider/support-provider.ts';

SupportProvider.define();
