/**
 * The number of a form, or its letter (`Biểu A. Chất lượng …`), with the letters of what it is for or of who made it behind it: `Biểu số 06-KT`, `Phụ lục 3b-SHCB`, `Mẫu số 2A/BTC`.
 * Capitals alone are such letters: `Phụ lục 3 - nữ` says of whom.
 */
const NUMBER = String.raw`(?:[Bb]iểu|BIỂU|[Mm]ẫu|MẪU|[Bb]ảng|BẢNG|[Pp]hụ lục|PHỤ LỤC|PL)(?: (?:mẫu|biểu|MẪU|BIỂU))?(?: *(?:[Ss]ố|SỐ))?[\s.:]*(?:[A-ZĐ]?\d{1,2}(?:\.\d{1,2})?[A-ZĐa-zđ]?|(?<=\s)[A-H](?=\s*(?:[.:–-]|$)))(?:\s*[-–/]\s*[A-ZĐ]{2,}(?!\p{L}))*(?![\p{L}\d])`;

/** Wherever it stands in a text. */
export const FORM_NUMBER = new RegExp(String.raw`(?<!\p{L})${NUMBER}`, "gu");

const ALONE = new RegExp(String.raw`^\W*${NUMBER}\W*($|\n|\((?:ban hành |kèm |theo ))`, "u");

/** Whether a text, or its first line, is the number of a form alone. */
export const isFormNumber = (text: string): boolean => ALONE.test(text.normalize("NFC"));
