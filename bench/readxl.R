# Reads all sheets of all .xlsx files below a folder, as text where readxl would guess types from every row, and prints the seconds it took.
suppressMessages(library(readxl))
folder <- commandArgs(trailingOnly = TRUE)[1]
files <- list.files(folder, pattern = "\\.xlsx$", recursive = TRUE, full.names = TRUE)
sheets <- 0
took <- system.time(
  for (file in files) {
    names <- tryCatch(excel_sheets(file), error = function(e) character())
    for (name in names) {
      tryCatch(read_excel(file, sheet = name, col_names = FALSE, .name_repair = "minimal"), error = function(e) NULL)
      sheets <- sheets + 1
    }
  }
)
cat(sprintf('{"files":%d,"sheets":%d,"seconds":%.3f,"cpu":%.3f}\n', length(files), sheets, took[["elapsed"]], took[["user.self"]] + took[["sys.self"]]))
