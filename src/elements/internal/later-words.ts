/**
 * Words that come with a part which an element loads late: the element's own catalogue and one that its first picture does
 * not wait for. Keeps the words of before until those of another language are here. Knows no message.
 */
import {DEFAULT_LANGUAGE, type Language} from '../../core/language.ts';
import {type Area, catalogue, loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg} from '../../i18n/msg.ts';

/** Loads the words of a part, so that its first picture has them. Never fails: English is in the code. */
export async function loadWords(area: Area, language: Language): Promise<void> {
  await loadCatalogue(area, language).catch(() => undefined);
}

export class LaterWords {
  readonly #base: Area;
  readonly #later: Area;
  readonly #arrived: () => void;
  #asked: Language | undefined;
  #language: Language = DEFAULT_LANGUAGE;
  #msg: Msg | undefined;

  /**
   * @param base catalogue of the element
   * @param later catalogue of the part
   * @param arrived called when words of another language came
   */
  constructor(base: Area, later: Area, arrived: () => void) {
    this.#base = base;
    this.#later = later;
    this.#arrived = arrived;
  }

  in(language: Language): Msg {
    if (this.#msg && this.#language === language) return this.#msg;
    const isHere = language === 'en' || catalogue(this.#later, language) !== undefined;
    if (!isHere && this.#asked !== language) {
      this.#asked = language;
      void loadWords(this.#later, language).then(() => {
        this.#msg = undefined;
        this.#arrived();
      });
      if (this.#msg) return this.#msg;
    }
    this.#language = language;
    return (this.#msg = createMsg({...catalogue(this.#base, language), ...catalogue(this.#later, language)}));
  }
}
