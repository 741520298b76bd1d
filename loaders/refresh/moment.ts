const FORMAT = new Intl.DateTimeFormat("vi-VN", {
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});

/** An ISO time as a person reads it here: `15:10 24/11/2026`. */
export const moment = (iso: string): string => FORMAT.format(new Date(iso));
