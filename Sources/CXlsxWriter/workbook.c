#include "CXlsxWriter.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// Names of functions and layouts of structures are those of xlsxwriter.h, 1.1.4.

typedef struct {
    const char *title, *subject, *author, *manager, *company, *category, *keywords, *comments, *status, *hyperlink_base;
    time_t created;
} Properties;

typedef struct {
    int32_t x_offset, y_offset;
    double x_scale, y_scale;
    uint8_t object_position;
    const char *description;
    uint8_t decorative;
} ChartOptions;

typedef struct {
    uint32_t color;
    uint8_t none, transparency;
} ChartFill;

typedef struct {
    uint32_t color;
    uint8_t none;
    float width;
    uint8_t dash_type, transparency;
} ChartLine;

enum { chart_bar = 4, chart_bar_stacked = 5, chart_line = 11, chart_scatter = 15 };
enum { axis_x = 0, axis_y = 1, legend_none = 0, legend_bottom = 4, marker_circle = 5, align_top = 8 };

static struct {
    bool is_asked, is_there;
    void *(*workbook_new)(const char *);
    void *(*add_worksheet)(void *, const char *);
    void *(*add_format)(void *);
    void *(*add_chart)(void *, uint8_t);
    void (*set_properties)(void *, Properties *);
    int (*close)(void *);
    const char *(*strerror)(int);
    int (*write_string)(void *, uint32_t, uint16_t, const char *, void *);
    int (*write_number)(void *, uint32_t, uint16_t, double, void *);
    int (*set_column)(void *, uint16_t, uint16_t, double, void *);
    void (*freeze_panes)(void *, uint32_t, uint16_t);
    int (*insert_chart)(void *, uint32_t, uint16_t, void *, ChartOptions *);
    void (*format_bold)(void *);
    void (*format_wrap)(void *);
    void (*format_align)(void *, uint8_t);
    void (*format_number)(void *, const char *);
    void *(*chart_series)(void *, const char *, const char *);
    void (*series_name)(void *, const char *);
    void (*series_fill)(void *, ChartFill *);
    void (*series_line)(void *, ChartLine *);
    void (*series_marker)(void *, uint8_t);
    void (*chart_title)(void *, const char *);
    void *(*chart_axis)(void *, int);
    void (*axis_name)(void *, const char *);
    void (*axis_reverse)(void *);
    void (*legend_position)(void *, uint8_t);
} library;

static bool find(void *handle, const char *name, void *place) {
    void *found = dlsym(handle, name);
    memcpy(place, &found, sizeof found);
    return found != NULL;
}

static bool load(void) {
    void *handle = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!handle) return false;
    return find(handle, "workbook_new", &library.workbook_new)
        && find(handle, "workbook_add_worksheet", &library.add_worksheet)
        && find(handle, "workbook_add_format", &library.add_format)
        && find(handle, "workbook_add_chart", &library.add_chart)
        && find(handle, "workbook_set_properties", &library.set_properties)
        && find(handle, "workbook_close", &library.close) && find(handle, "lxw_strerror", &library.strerror)
        && find(handle, "worksheet_write_string", &library.write_string)
        && find(handle, "worksheet_write_number", &library.write_number)
        && find(handle, "worksheet_set_column", &library.set_column)
        && find(handle, "worksheet_freeze_panes", &library.freeze_panes)
        && find(handle, "worksheet_insert_chart_opt", &library.insert_chart)
        && find(handle, "format_set_bold", &library.format_bold)
        && find(handle, "format_set_text_wrap", &library.format_wrap)
        && find(handle, "format_set_align", &library.format_align)
        && find(handle, "format_set_num_format", &library.format_number)
        && find(handle, "chart_add_series", &library.chart_series)
        && find(handle, "chart_series_set_name", &library.series_name)
        && find(handle, "chart_series_set_fill", &library.series_fill)
        && find(handle, "chart_series_set_line", &library.series_line)
        && find(handle, "chart_series_set_marker_type", &library.series_marker)
        && find(handle, "chart_title_set_name", &library.chart_title)
        && find(handle, "chart_axis_get", &library.chart_axis)
        && find(handle, "chart_axis_set_name", &library.axis_name)
        && find(handle, "chart_axis_set_reverse", &library.axis_reverse)
        && find(handle, "chart_legend_set_position", &library.legend_position);
}

bool xlsx_is_there(void) {
    if (!library.is_asked) {
        library.is_asked = true;
        library.is_there = load();
    }
    return library.is_there;
}

enum { most_formats = 16 };

struct XlsxBook {
    void *workbook, *sheet, *chart;
    XlsxChartKind kind;
    /// Plain and bold text, each not wrapped and wrapped; then one for each format of numbers.
    void *text[2][2];
    struct {
        char *code;
        void *format;
    } numbers[most_formats];
};

XlsxBook *xlsx_open(const char *path, const char *title, int64_t created) {
    if (!xlsx_is_there()) return NULL;
    XlsxBook *book = calloc(1, sizeof *book);
    if (!book) return NULL;
    book->workbook = library.workbook_new(path);
    if (!book->workbook) {
        free(book);
        return NULL;
    }
    Properties properties = {.title = title, .author = "advocacy-audit", .created = (time_t)created};
    library.set_properties(book->workbook, &properties);
    for (int bold = 0; bold < 2; bold++) {
        for (int wrap = 0; wrap < 2; wrap++) {
            void *format = library.add_format(book->workbook);
            if (bold) library.format_bold(format);
            if (wrap) library.format_wrap(format);
            library.format_align(format, align_top);
            book->text[bold][wrap] = format;
        }
    }
    return book;
}

bool xlsx_sheet(XlsxBook *book, const char *name) {
    book->sheet = library.add_worksheet(book->workbook, name);
    return book->sheet != NULL;
}

bool xlsx_text(XlsxBook *book, uint32_t row, uint16_t column, const char *text, bool is_bold, bool is_wrapped) {
    return library.write_string(book->sheet, row, column, text, book->text[is_bold][is_wrapped]) == 0;
}

static void *number_format(XlsxBook *book, const char *code) {
    if (!code) return NULL;
    for (int place = 0; place < most_formats; place++) {
        if (!book->numbers[place].code) {
            book->numbers[place].code = strdup(code);
            book->numbers[place].format = library.add_format(book->workbook);
            library.format_number(book->numbers[place].format, code);
            library.format_align(book->numbers[place].format, align_top);
        }
        if (strcmp(book->numbers[place].code, code) == 0) return book->numbers[place].format;
    }
    return NULL;
}

bool xlsx_number(XlsxBook *book, uint32_t row, uint16_t column, double value, const char *format) {
    return library.write_number(book->sheet, row, column, value, number_format(book, format)) == 0;
}

void xlsx_width(XlsxBook *book, uint16_t first, uint16_t last, double characters) {
    library.set_column(book->sheet, first, last, characters, NULL);
}

void xlsx_freeze_heading(XlsxBook *book) { library.freeze_panes(book->sheet, 1, 0); }

bool xlsx_chart(XlsxBook *book, XlsxChartKind kind, const char *title, const char *axis) {
    static const uint8_t types[] = {chart_bar, chart_bar_stacked, chart_line, chart_scatter};
    book->kind = kind;
    book->chart = library.add_chart(book->workbook, types[kind]);
    if (!book->chart) return false;
    bool is_lying = kind == xlsx_bars || kind == xlsx_stacked_bars;
    library.chart_title(book->chart, title);
    // Of bars the axes of rows and of figures are called x and y too.
    library.axis_name(library.chart_axis(book->chart, axis_y), axis);
    if (is_lying) library.axis_reverse(library.chart_axis(book->chart, axis_x));
    library.legend_position(book->chart, kind == xlsx_bars ? legend_none : legend_bottom);
    return true;
}

bool xlsx_series(XlsxBook *book, const char *name, const char *categories, const char *values, int32_t colour) {
    void *series = library.chart_series(book->chart, categories, values);
    if (!series) return false;
    library.series_name(series, name);
    uint32_t seen = colour < 0 ? 0 : (uint32_t)colour;
    if (book->kind == xlsx_lines || book->kind == xlsx_points) {
        ChartLine line = {.color = seen, .none = book->kind == xlsx_points, .width = 1.75f};
        library.series_line(series, &line);
        library.series_marker(series, marker_circle);
    } else {
        ChartFill fill = {.color = seen, .none = colour < 0};
        library.series_fill(series, &fill);
    }
    return true;
}

bool xlsx_place_chart(XlsxBook *book, uint32_t row, uint16_t column, const char *words) {
    ChartOptions options = {.x_scale = 1.4, .y_scale = 1.4, .description = words};
    return library.insert_chart(book->sheet, row, column, book->chart, &options) == 0;
}

const char *xlsx_close(XlsxBook *book) {
    int error = library.close(book->workbook);
    for (int place = 0; place < most_formats; place++) free(book->numbers[place].code);
    free(book);
    return error ? library.strerror(error) : NULL;
}
