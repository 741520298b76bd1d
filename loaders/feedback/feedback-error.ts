import { PersonError } from "../problems/person-error.ts";
/** The feedback cannot be written; the message is for the person who asked for it. */
export class FeedbackError extends PersonError {}
