/** What the concepts of one text make of one another. */
export function settleTogether(concepts: Set<string>): void {
  // Leave that the exempt were given is none to be absent.
  if (concepts.has("exempt") && !concepts.has("absent")) concepts.delete("excused");
  // `Số ĐV thời điểm 31/12`: of members it says when they were.
  if (concepts.has("member") && !concepts.has("meeting") && concepts.delete("date")) concepts.add("when");
  // Those who were probationary and became members are no subset.
  if ((concepts.has("probationary") || concepts.has("probationOver")) && concepts.has("fullMember"))
    concepts.add("official");
  if (concepts.has("official"))
    for (const were of ["probationary", "probationOver", "fullMember"] as const) concepts.delete(were);
  if (concepts.has("admitted")) concepts.delete("outsider");
  if (concepts.has("probationary") || concepts.has("outsider")) concepts.add("excludedSubset");
}
