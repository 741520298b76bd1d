import { RATINGS } from "../../workbook/words/levels.ts";
import type { Concept } from "../../workbook/words/vocabulary.ts";
import type { Column, Content, Wording } from "../form.ts";

/** Columns that several forms share. */
const column = (label: string, content: Content, wordings: Wording[], notUnder?: Concept[]): Column =>
  notUnder ? { label, content, wordings, notUnder } : { label, content, wordings };

export const unit = column("Chi bộ", "text", [
  { all: ["unit"], also: ["name", "meeting"] },
  { all: ["unit", "existing"], own: ["unit"] },
]);

const heldOn = column("Ngày sinh hoạt", "date", [
  { all: ["date"], also: ["meeting", "unit", "month", "levelDone", "actual"] },
  // `Ngày họp` over *Chi bộ*, *Chi ủy*.
  { all: ["date", "unit"], also: ["meeting"] },
  { all: ["minuted"], also: ["meeting", "unit"], less: 1 },
]);

const membersTotal: Column = {
  ...column(
    "Tổng số đảng viên",
    "count",
    [
      { all: ["member"], also: ["count", "unit", "existing", "actual", "withExempt"] },
      { all: ["existing"], also: ["count", "member", "unit", "withExempt"] },
      { all: ["count"] },
    ],
    ["speak", "opinion", "absent", "discipline", "grade", "turn", "admitted", "committee", ...RATINGS],
  ),
  again: true,
  mostOf: ["members_due", "members_present", "present_of_due"],
};

/** `Số ĐV sinh hoạt`: those who should, or who did. */
const MEMBERS_OF_MEETINGS: Wording = { all: ["member", "meeting"], also: ["count"], onlyBySums: true };

/** Who are there at a time (`có mặt tại thời điểm 31/12`): in a report that counts no attendance, all of them. */
export const presentAt: Wording = { all: ["member", "present", "when"], also: ["count", "unit", "existing"] };

/** Their total in such a report. */
export const membersOfYear: Column = { ...membersTotal, wordings: [...membersTotal.wordings, presentAt] };

const membersExempt: Column = {
  ...column(
    "Miễn công tác, sinh hoạt",
    "count",
    [{ all: ["exempt"], also: ["member", "count", "unit", "existing", "meeting", "committee"] }],
    ["absent"],
  ),
  atMost: "members_total",
};

const membersDue: Column = {
  ...column("Số đảng viên phải dự", "count", [
    { all: ["due"], also: ["member", "count", "existing", "meeting", "unit"] },
    MEMBERS_OF_MEETINGS,
  ]),
  sumOf: ["members_total", "-members_exempt"],
  parts: ["members_present", "absent_excused", "absent_unexcused"],
  mostOf: ["members_present"],
};

const membersPresent: Column = {
  ...column(
    "Số đảng viên dự",
    "count",
    [
      { all: ["present"], also: ["member", "count", "meeting", "unit", "takePart", "actual", "existing"] },
      { all: ["takePart"], also: ["member", "count", "meeting", "actual"] },
      { all: ["actual"], also: ["member", "count", "meeting"] },
      MEMBERS_OF_MEETINGS,
    ],
    ["speak", "opinion"],
  ),
  atMost: "members_due",
};

/** `17/18` in one cell. */
const presentOfDue = column("Số đảng viên dự/phải dự", "pair", [
  { all: ["present", "due"], also: ["member", "count", "meeting", "unit"] },
  { all: ["present", "count"], also: ["member", "meeting", "unit"] },
  { all: ["takePart", "due"], also: ["member", "count", "meeting"] },
  // Over pairs, `ĐV dự` says of whom besides.
  { all: ["present"], also: ["member", "meeting"], less: 0.5 },
  { all: ["takePart"], also: ["member", "meeting"], less: 0.5 },
]);

const absences: Concept[] = ["member", "count", "unit", "meeting", "absent", "turn"];

/** Who did not come, by reason. */
const absent: Record<string, Column> = {
  absent_excused: {
    ...column("Vắng có lý do", "count", [
      { all: ["excused"], also: [...absences, "told"] },
      { all: ["told", "absent"], also: absences },
      // `ĐV không họp có lý do`: of a chi bộ it would say that none was held.
      { all: ["member", "notHeld", "excused"], also: ["count"] },
    ]),
    reasons: true,
  },
  absent_unexcused: column("Vắng không lý do", "count", [
    { all: ["unexcused"], also: [...absences, "untold"] },
    { all: ["untold", "absent"], also: absences },
    { all: ["member", "notHeld", "unexcused"], also: ["count"] },
  ]),
  absent_total: {
    ...column("Tổng số vắng", "count", [
      { all: ["absent"], also: ["member", "count", "unit", "meeting", "turn"] },
      { all: ["count", "absent"] },
      { all: ["member", "absent"], also: ["count"] },
      { all: ["member", "notHeld"], also: ["count"] },
    ]),
    totalOf: ["absent_excused", "absent_unexcused"],
    reasons: true,
  },
};

const membersSpeaking: Column = {
  ...column("Số đảng viên phát biểu", "count", [
    { all: ["speak", "member"], also: ["count", "unit", "meeting", "takePart", "opinion"] },
    { all: ["opinion", "member"], also: ["count", "unit", "meeting", "takePart"], own: ["member"] },
    { all: ["speak"], also: ["count"] },
  ]),
  atMost: "members_present",
};

const opinions: Column = {
  ...column(
    "Số lượt ý kiến",
    "count",
    [
      { all: ["opinion"], also: ["count", "turn", "unit", "meeting", "speak"] },
      { all: ["turn"], also: ["count"] },
      { all: ["turn", "opinion"], also: ["count", "speak", "member", "unit", "meeting", "takePart"] },
      { all: ["turn", "speak"], also: ["count", "opinion", "member", "unit", "meeting", "takePart"] },
    ],
    // Times that members were there, or were not.
    ["present", "absent", "excused", "unexcused", "exempt", "due"],
  ),
  counts: "times",
};

const score: Column = {
  ...column("Điểm", "number", [{ all: ["score"], also: ["count", "grade", "meeting", "unit", "rated"] }]),
  decidedAbove: true,
};

/** Remarks; several columns of them may stand in a table, and any column of texts in which a meeting is said not to have been held is one. */
export const note = column("Ghi chú", "remark", [
  { all: ["note"], also: ["absent", "meeting", "topic", "notHeld", "content", "unit", "member"] },
]);

/** A grade in words, and the four columns in which an x may stand instead. */
const grade: Column = {
  ...column("Xếp loại buổi sinh hoạt", "text", [{ all: ["grade"], also: ["meeting", "unit", "rated"] }]),
  decidedAbove: true,
};
const gradeMark = (label: string, concept: Concept): Column => ({
  ...column(label, "mark", [{ all: [concept], also: ["grade", "score", "meeting", "unit"] }]),
  decidedAbove: true,
});
const gradeMarks = {
  grade_tot: gradeMark("Tốt", "good"),
  grade_kha: gradeMark("Khá", "fair"),
  grade_trung_binh: gradeMark("Trung bình", "average"),
  grade_kem: gradeMark("Kém", "poor"),
};

/** A meeting or a session: when it was, who came, what they said, and how it is graded. */
export const gathering: Record<string, Column> = {
  held_on: heldOn,
  members_total: membersTotal,
  members_exempt: membersExempt,
  members_due: membersDue,
  members_present: membersPresent,
  present_of_due: presentOfDue,
  ...absent,
  members_speaking: membersSpeaking,
  opinions,
  score,
  grade,
  ...gradeMarks,
  note,
};
