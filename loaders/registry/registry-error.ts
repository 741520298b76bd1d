import { PersonError } from "../problems/person-error.ts";

/** The registry cannot be used at all; the message is for the officer who keeps it. */
export class RegistryError extends PersonError {}
