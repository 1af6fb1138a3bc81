/**
 * The words of what comes with the assistant: the form's own and those of a catalogue that the form does not wait for. Keeps
 * the words of before until those of another language are here.
 */
import {DEFAULT_LANGUAGE, type Language} from '../../core/language.ts';
import {catalogue, loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg} from '../../i18n/msg.ts';

const BASE = 'form';
const LATER = 'assist';

/** Loads the words, so that the first picture has them. Never fails: English is in the code. */
export async function loadWords(language: Language): Promise<void> {
  await loadCatalogue(LATER, language).catch(() => undefined);
}

export class Words {
  readonly #arrived: () => void;
  #asked: Language | undefined;
  #language: Language = DEFAULT_LANGUAGE;
  #msg: Msg | undefined;

  /** @param arrived called when words of another language came */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  in(language: Language): Msg {
    if (this.#msg && this.#language === language) return this.#msg;
    const isHere = language === 'en' || catalogue(LATER, language) !== undefined;
    if (!isHere && this.#asked !== language) {
      this.#asked = language;
      void loadWords(language).then(() => {
        this.#msg = undefined;
        this.#arrived();
      });
      if (this.#msg) return this.#msg;
    }
    this.#language = language;
    return (this.#msg = createMsg({...catalogue(BASE, language), ...catalogue(LATER, language)}));
  }
}
