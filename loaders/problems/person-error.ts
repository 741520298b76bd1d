/** An error whose message is for the person at the keyboard: it says in Vietnamese what is wrong and what to do. Other errors are the program's own. */
export class PersonError extends Error {}
