/**
 * Numbers out of packed data: an arithmetic decoder. Each bit is guessed from what stood behind the same contexts before; the
 * guesses of all contexts are weighed against each other, and all learn from the bit. Who packs and who unpacks come to the
 * same guesses on every machine, since there is nothing in it but tables, sums and products. Knows nothing of what the numbers
 * mean.
 */

/** Contexts of a number, and kinds of numbers, at most. */
const MOST = 8;
/** Places for what was seen behind a context, as a power of two. Two contexts seldom share one. */
const PLACES = 20;
/** Bits of a place that tell how often it was tried; the others tell how likely a 1 is. */
const TRIES = 4;
const MOST_TRIES = 15;
const CERTAIN = 1 << 12;
const EVEN = 1 << 15;
/** Of a probability. */
const WHOLE = 1 << 16;
/** Steps of the scale for a factor of e, and how far it reaches. */
const STEPS = 256;
const REACH = 2047;
/** e ** (1 / STEPS): nobody's `Math.exp` is needed, which may differ in the last digit. */
const STEP = 1.0039138893383475;
const LEARNING = 0.01;
const WEIGHT = 0.4;

/** Step of the scale -> probability, of `WHOLE`; and probability, of `CERTAIN` -> place on the scale. */
function makeTables(): readonly [probabilities: Uint16Array, scale: Float64Array] {
  const probabilities = new Uint16Array(2 * REACH + 1);
  const scale = new Float64Array(CERTAIN).fill(REACH / STEPS);
  for (let at = 0, odds = 1, next = CERTAIN / 2; at <= REACH; at++, odds *= STEP) {
    const probability = odds / (1 + odds);
    probabilities[REACH + at] = Math.floor(WHOLE * probability);
    probabilities[REACH - at] = Math.ceil(WHOLE * (1 - probability));
    for (; next <= probability * CERTAIN; next++) scale[next] = at / STEPS;
  }
  for (let at = 1; at < CERTAIN / 2; at++) scale[at] = -(scale[CERTAIN - at] ?? 0);
  return [probabilities, scale];
}

const [probabilities, scale] = makeTables();
/** How far a place goes towards what came, by how often it was tried; of `WHOLE`. */
const rates = Array.from({length: MOST_TRIES + 1}, (_, tried) => Math.round(WHOLE / (tried + 1.5)));

/** Numbers bit by bit, each bit guessed beforehand. */
export abstract class Numbers {
  /** The interval that the bits so far leave. */
  protected low = 0;
  protected high = 0xffffffff;
  readonly #seen = new Uint16Array(1 << PLACES).fill(EVEN);
  /** Of the contexts, by kind and by how many of them know something. */
  readonly #weights = new Float64Array(MOST * MOST * (MOST + 1)).fill(WEIGHT);
  readonly #bases = new Int32Array(MOST);
  readonly #places = new Int32Array(MOST);
  readonly #told = new Float64Array(MOST);

  /**
   * The next bit.
   * @param middle the largest place of the interval that belongs to a 1
   * @param larger the least that the number is where it is 1
   */
  protected abstract bit(middle: number, larger: number): boolean;
  /** A byte of the interval is settled. */
  protected abstract settle(): void;

  /**
   * The next number, from `least` to `most`.
   * @param kind 0 to 7; numbers of different kinds have nothing in common
   * @param contexts up to eight numbers, by each of which it can be guessed
   */
  next(kind: number, least: number, most: number, ...contexts: readonly number[]): number {
    const seen = this.#seen;
    const weights = this.#weights;
    const bases = this.#bases;
    const places = this.#places;
    const told = this.#told;
    const {length} = contexts;
    for (let k = 0; k < length; k++)
      bases[k] = Math.imul(Math.imul(contexts[k] as number, 0x2c1b3c6d) ^ (kind * MOST + k), 0x297a2d39);
    let number = 0;
    for (let shift = 31 - Math.clz32(most); shift >= 0; shift--) {
      const larger = number + (1 << shift);
      // Where only one of the two bits is possible, nothing is told.
      if (larger > most) continue;
      if (larger <= least) {
        number = larger;
        continue;
      }
      const node = Math.imul((larger >> shift) * 16 + shift, 0x85ebca6b);
      let set = kind * (MOST + 1);
      for (let k = 0; k < length; k++) {
        const mixed = Math.imul((bases[k] as number) ^ node, 0x9e3779b1);
        const place = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> (32 - PLACES);
        places[k] = place;
        told[k] = scale[(seen[place] as number) >> TRIES] as number;
        if (seen[place] !== EVEN) set++;
      }
      set *= MOST;
      let sum = 0;
      for (let k = 0; k < length; k++) sum += (weights[set + k] as number) * (told[k] as number);
      const at = Math.max(-REACH, Math.min(REACH, Math.round(sum * STEPS)));
      const guess = probabilities[REACH + at] as number;
      const middle = this.low + Math.floor((this.high - this.low) / WHOLE) * guess;
      const bit = this.bit(middle, larger);
      if (bit) {
        this.high = middle;
        number = larger;
      } else this.low = middle + 1;
      const error = ((bit ? WHOLE : 0) - guess) * (LEARNING / WHOLE);
      const goal = bit ? CERTAIN - 1 : 1;
      for (let k = 0; k < length; k++) {
        const place = places[k] as number;
        (weights[set + k] as number) += error * (told[k] as number);
        const before = seen[place] as number;
        const tried = before & MOST_TRIES;
        const likely = before >> TRIES;
        const after = likely + (((goal - likely) * (rates[tried] as number)) >> 16);
        seen[place] = (after << TRIES) | Math.min(MOST_TRIES, tried + 1);
      }
      while ((this.low ^ this.high) >>> 24 === 0) {
        this.settle();
        this.low = (this.low << 8) >>> 0;
        this.high = ((this.high << 8) | 255) >>> 0;
      }
    }
    return number;
  }
}

export class NumberReader extends Numbers {
  readonly #bytes: Uint8Array;
  #at = 4;
  #value: number;

  /** @param data base64 */
  constructor(data: string) {
    super();
    this.#bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    this.#value = new DataView(this.#bytes.buffer).getUint32(0);
  }

  protected override bit(middle: number): boolean {
    return this.#value <= middle;
  }

  protected override settle(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
  }
}
