/** Loads the assistant after the form is usable, and again by the next wish where it could not be. Never throws. */
import type {Language} from '../../core/language.ts';
import type {Assistant} from './assistant.ts';
import type {AssistantHost} from './assistant-host.ts';

async function load(language: Language) {
  const {loadWords} = await import('../internal/later-words.ts');
  const [module] = await Promise.all([import('./assistant.ts'), loadWords('assist', language)]);
  return module;
}

export class AssistantLoader {
  readonly #host: AssistantHost;
  #comes: Promise<void> | undefined;
  #current: Assistant | undefined;
  #failed = false;
  /** Somebody wrote before it came. */
  #early = false;

  constructor(host: AssistantHost) {
    this.#host = host;
  }

  /** `undefined` until it is here. */
  get current(): Assistant | undefined {
    return this.#current;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Begins to load it, once. */
  begin(): void {
    this.#comes ??= this.#load();
  }

  /** @returns the assistant, or nothing where it cannot be loaded */
  async wanted(): Promise<Assistant | undefined> {
    if (this.#failed) this.#comes = undefined;
    this.#failed = false;
    await (this.#comes ??= this.#load());
    return this.#current;
  }

  /** To be called at every input. */
  typed(): void {
    this.#early ||= !this.#current;
    this.#current?.input();
  }

  async #load(): Promise<void> {
    try {
      const {Assistant} = await load(this.#host.face.language);
      this.#current = new Assistant(this.#host);
      if (this.#early) this.#current.input();
    } catch (error) {
      this.#failed = true;
      console.error('ventanilla: the assistant of the form could not be loaded; sending loads it again.', error);
    }
    this.#host.requestUpdate();
  }
}
