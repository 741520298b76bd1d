import { PersonError } from "../problems/person-error.ts";
/** There is nothing to check where the person pointed; the message says what to do. */
export class OneFileError extends PersonError {}
