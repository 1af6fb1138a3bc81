/**
 * The address of the page or site that is meant: a web address, else a bare domain. Pages of others (searches, picture
 * hosts, help pages) are not the customer's site.
 */
import {addressesOf, factAt, isAbout} from '../../find.ts';
import {isServerHost, namesPlatform} from '../../own-site.ts';
import type {FactDefinition} from '../../types.ts';
import {hostsIn} from '../hosts.ts';

export const url: FactDefinition = {
  id: 'url',
  find(draft) {
    const hosts = hostsIn(draft);
    const pages = new Set(hosts.map(({kind, host}) => kind === 'url' && host));
    return (
      hosts
        // A page tells its domain.
        .filter(({kind, host}) => kind === 'url' || !pages.has(host))
        .map(({field, range, kind}) => factAt(draft, field, range, kind === 'url' ? 0.9 : 0.7, kind))
        .toSorted((a, b) => b.confidence - a.confidence)
    );
  },
  applies(draft) {
    const chosen = draft.facts.some(
      ({id, source, role}) => id === 'service' && source === 'person' && (role === 'domain' || role === 'hosting'),
    );
    // A site of others or a host of one's own without pages tells which one, though it is no address to open.
    const told = addressesOf(draft, 'url', 'domain').some(({word}) => isServerHost(word));
    return !chosen && !told && !namesPlatform(draft) && isAbout(draft, 'site-fault');
  },
};
