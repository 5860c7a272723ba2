#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <stdbool.h>
#include <stdint.h>

// Workbooks by libxlsxwriter, which is looked for when the first is made: the program runs where it is not installed.
// What is declared here of it is its interface of 1.1.4, the library's version 4.

#pragma clang assume_nonnull begin

typedef struct XlsxBook XlsxBook;

/// Whether the library is there.
bool xlsx_is_there(void);

/// A workbook at a path, made in `created` seconds since 1970; null where none can be made.
XlsxBook *_Nullable xlsx_open(const char *path, const char *title, int64_t created);

/// Adds a sheet, into which everything goes from now on. False for a name that cannot be one.
bool xlsx_sheet(XlsxBook *book, const char *name);

/// Text and numbers by row and column from 0. A format of numbers as spreadsheets write it; null for none.
bool xlsx_text(XlsxBook *book, uint32_t row, uint16_t column, const char *text, bool is_bold, bool is_wrapped);
bool xlsx_number(XlsxBook *book, uint32_t row, uint16_t column, double value, const char *_Nullable format);
void xlsx_width(XlsxBook *book, uint16_t first, uint16_t last, double characters);
/// Keeps the first row in sight.
void xlsx_freeze_heading(XlsxBook *book);

typedef enum { xlsx_bars, xlsx_stacked_bars, xlsx_lines, xlsx_points } XlsxChartKind;

/// Begins a picture, to which series are added before it is placed.
bool xlsx_chart(XlsxBook *book, XlsxChartKind kind, const char *title, const char *axis);
/// A series of cells by their ranges, as `='chart data'!$A$2:$A$9`. A colour as 0xRRGGBB, or below 0 for one that is not seen.
bool xlsx_series(
    XlsxBook *book, const char *name, const char *categories, const char *values, int32_t colour);
/// Places the picture, with its words for whoever does not see it.
bool xlsx_place_chart(XlsxBook *book, uint32_t row, uint16_t column, const char *words);

/// Writes the file and lets go of the workbook; null where it went well, else what went wrong.
const char *_Nullable xlsx_close(XlsxBook *book);

#pragma clang assume_nonnull end

#endif
